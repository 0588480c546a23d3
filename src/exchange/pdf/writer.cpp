#include "exchange/pdf/writer.hpp"

#include <mutex>

#include "exchange/pdf/blocks.hpp"
#include "exchange/pdf/readable_text.hpp"
#include "exchange/pdf/tagging.hpp"

namespace indgang::pdf {
namespace {

int set_on(Document const& document, int pages, std::string& out) {
    Sheet sheet{document, pages, out};
    set_all(sheet, document.blocks);
    return sheet.finish();
}

/// A picture that could not be read became a paragraph, so cairo made no figure of it.
std::vector<std::string> alternatives_of(Document const& document) {
    std::vector<std::string> said;
    for (auto const& block : document.blocks) {
        if (auto const* picture = std::get_if<Picture>(&block); picture && is_readable(*picture))
            said.push_back(readable(picture->alternative));
        if (auto const* drawing = std::get_if<Drawing>(&block); drawing && is_drawn(*drawing))
            said.push_back(readable(drawing->alternative));
    }
    return said;
}

}  // namespace

std::string written(Document const& document) {
    // One at a time: what fontconfig and FreeType share is shared by all threads.
    static std::mutex alone;
    std::scoped_lock const lock{alone};
    std::string unused, bytes;
    auto const pages = set_on(document, 0, unused);
    set_on(document, pages, bytes);
    return tagged(bytes, {.title = readable(document.title),
                          .language = document.language,
                          .alternatives = alternatives_of(document)});
}

}  // namespace indgang::pdf
