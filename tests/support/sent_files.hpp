// Sending several files at once, as a telephone does it, and files of many kinds to send.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "support/story.hpp"

namespace indgang::test {

using Files =
    std::vector<std::pair<std::string, std::string>>;  // what each is called, and its content

/// Reads the form first, then sends it with these values and files in the field `file`.
RawAnswer send_files(Browser& browser, std::string const& path, FormFields const& fields,
                     Files const& files);
/// Without reading the form: with what the browser kept.
RawAnswer send_kept(Browser& browser, std::string const& path, FormFields const& fields,
                    Files const& files);

/// "{}" of pages, with nothing in it that may run.
std::string plain_pdf(int pages = 1);
/// What a line of Python puts into `pdf`, before it is written.
std::string pdf_with(std::string_view python);
/// An archive of these names and contents.
std::string packed(Files const& entries);
std::string word_document(std::string const& words);

}  // namespace indgang::test
