#include <mutex>

#include "exchange/child.hpp"
#include "exchange/files/files.hpp"
#include "foundation/embedded.hpp"

namespace indgang::files {
namespace {

constexpr exchange::ChildLimits limits{.time = std::chrono::seconds{30},
                                       .output = 12 * 1024 * 1024};

bool is_jpeg(std::string const& bytes) {
    return bytes.size() > 2 && static_cast<unsigned char>(bytes[0]) == 0xff &&
           static_cast<unsigned char>(bytes[1]) == 0xd8;
}

std::optional<std::string> shown(std::string_view content, std::vector<std::string> what) {
    static std::mutex one_at_a_time;
    std::lock_guard const lock{one_at_a_time};
    std::vector<std::string> words{"/usr/bin/python3", "-I", "-c",
                                   std::string(embedded_file("src/exchange/files/preview.py"))};
    for (auto& one : what) words.push_back(std::move(one));
    auto answer = exchange::run_child(std::move(words), content, limits);
    if (answer.end != exchange::ChildEnd::well) return std::nullopt;
    return std::move(answer.output);
}

}  // namespace

std::optional<std::string> page_of_pdf(std::string_view content, std::int64_t page) {
    auto drawn = shown(content, {"page", std::to_string(page)});
    return drawn && is_jpeg(*drawn) ? drawn : std::nullopt;
}

std::string first_words(Kind kind, std::string_view content) {
    bool const has_words = kind == Kind::text || kind == Kind::docx || kind == Kind::odt;
    return has_words ? shown(content, {"text"}).value_or(std::string{}) : std::string{};
}

}  // namespace indgang::files
