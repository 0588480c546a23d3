#include "sealed_files/rules.hpp"

#include <algorithm>

namespace indgang::sealed_files {
namespace {

constexpr std::chrono::seconds first_wait{30}, longest_wait{15 * 60};
constexpr std::size_t longest_name = 120;

/// Not in the middle of a letter.
std::string_view cut(std::string_view text, std::size_t most) {
    if (text.size() <= most) return text;
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end);
}

}  // namespace

bool may_open(SealedFile const& file, UserId reader) {
    switch (file.checked) {
        case Checked::clean:
        case Checked::unchecked: return true;
        case Checked::waiting: return file.added_by == reader;
        case Checked::harmful: break;
    }
    return false;
}

Phrase said(SealedFile const& file) {
    auto const what = Phrase{std::string(wording(file.kind).danish), {}};
    if (file.kind != files::Kind::pdf) return what;
    return file.pages == 1 ? phrase("{0}, 1 side", what)
                           : phrase("{0}, {1} sider", what, file.pages);
}

std::chrono::seconds wait_after(std::int64_t attempts) {
    auto wait = first_wait;
    for (std::int64_t i = 1; i < attempts && wait < longest_wait; ++i) wait *= 2;
    return std::min(wait, longest_wait);
}

Checked checked_after(files::Finding finding) {
    switch (finding) {
        case files::Finding::clean: return Checked::clean;
        case files::Finding::harmful: return Checked::harmful;
        case files::Finding::no_answer: break;
    }
    return Checked::waiting;
}

std::string plain_name(std::string_view name, files::Kind kind) {
    name.remove_prefix(name.find_last_of("/\\") == name.npos ? 0 : name.find_last_of("/\\") + 1);
    bool const has_ending = files::has_ending_of(name, kind);
    auto const stem = has_ending ? name.substr(0, name.rfind('.')) : name;
    // A picture is written anew and may be of another kind than it was.
    bool const keeps_ending = has_ending && !name.ends_with(".webp");
    std::string plain{cut(stem, longest_name)};
    std::erase_if(plain, [](unsigned char c) { return c < ' ' || c == 127; });
    if (plain.find_first_not_of(" .") == plain.npos) plain = "fil";
    return plain.append(keeps_ending ? name.substr(stem.size()) : files::ending_of(kind));
}

}  // namespace indgang::sealed_files
