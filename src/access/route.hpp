// One line of the route table: method, address, who may, what runs, and what OpenAPI and the access
// log call it. A route without a policy does not compile.
#pragma once
#include <span>
#include <variant>

#include "access/case_scope.hpp"
#include "web/form.hpp"
#include "web/http.hpp"
#include "web/schema.hpp"

namespace indgang::access {

/// Nobody needs to be signed in.
struct Anyone {};
/// Signed in, with at least one of the roles.
struct With {
    RoleSet roles;
};
/// Signed in, with one of the relations to the case whose number is {id} in the address.
struct ToCase {
    RelationSet relations;
};
using Policy = std::variant<Anyone, With, ToCase>;

using VisitPage = web::Response (*)(web::Request const&, Visit&);
using CasePage = web::Response (*)(web::Request const&, CaseScope&);

/// What the page needs of the database: a reader, the municipality's one writer, or a reader that
/// hands small pieces to the writer itself (slow work such as checking a password).
/// A page that is followed is read, and whoever keeps it open hears when what they see has changed: a GET
/// with Accept: text/event-stream (docs/adr/0009).
enum class Runs { reading, writing, reading_then_writing, followed };

struct Route {
    std::string_view name;  // a stable word: access log, metrics, operationId
    web::Method method;
    std::string_view address;  // "/forloeb/{id}/opfoelgninger"
    Policy who;
    Runs runs;
    std::variant<VisitPage, CasePage> page;
    Text summary;
    std::span<web::FormField const> form = {};  // the query of a GET, the form of a POST
    web::Schema (*answer)() = nullptr;          // the page struct, for OpenAPI
    web::Schema (*json_request)() = nullptr;    // a body of its own shape, in place of fields
};

}  // namespace indgang::access
