// A body of JSON, read with limits. For form_body.cpp and json_reading.cpp alone: slow to compile.
#pragma once
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "web/http.hpp"

namespace indgang::web {

/// The object that the text is; none for everything else and for what is nested too deep.
std::optional<boost::json::object> json_object_of(std::string_view text);

/// Two million empty objects fit in a body, and each would cost a mistake of its own.
bool has_too_many_values(boost::json::object const& object);

/// A JSON value that stands for one typed value; none for null, lists and objects.
std::optional<std::string> one_value(boost::json::value const& value);

/// Fields named by paths, as the object they stand for: "held" twice is a list, "interventions[1].from"
/// a member of the list's second object. None where the paths contradict each other.
std::optional<boost::json::object> object_from_paths(Pairs const& fields);

/// The other way: each single value with the path to it.
Pairs paths_of(boost::json::object const& object);

}  // namespace indgang::web
