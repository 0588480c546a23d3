#include <unicode/uchar.h>

#include <filesystem>
#include <fstream>
#include <hunspell/hunspell.hxx>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include "pseudonyms/sheet.hpp"

namespace indgang::pseudonyms {
namespace {

constexpr auto affixes = "/usr/share/hunspell/da_DK.aff";
constexpr auto entries = "/usr/share/hunspell/da_DK.dic";

class Dictionary {
public:
    bool is_ordinary(std::string const& word) {
        std::lock_guard const lock{mutex_};
        read_once();
        if (!dictionary_) return false;
        if (auto const known = answers_.find(word); known != answers_.end()) return known->second;
        if (answers_.size() >= most_answers) answers_.clear();
        return answers_[word] = dictionary_->spell(word);
    }
    bool may_be_name(std::string const& word) {
        std::lock_guard const lock{mutex_};
        read_once();
        return !dictionary_ || names_.contains(word);
    }

private:
    void read_once() {
        if (is_read_) return;
        is_read_ = true;
        if (!std::filesystem::exists(entries)) return;
        dictionary_ = std::make_unique<Hunspell>(affixes, entries);
        std::ifstream file{entries};
        for (std::string line; std::getline(file, line);) {
            auto const word = utf16(line.substr(0, line.find('/')));
            if (word.length() > 0 && u_isupper(word.char32At(0))) names_.insert(lower(word));
        }
    }

    static constexpr std::size_t most_answers = 20'000;

    std::mutex mutex_;
    bool is_read_ = false;
    std::unique_ptr<Hunspell> dictionary_;
    std::unordered_map<std::string, bool> answers_;  // a compound takes it a millisecond
    std::unordered_set<std::string> names_;          // with a capital of their own
};

Dictionary& dictionary() {
    static Dictionary only;
    return only;
}

}  // namespace

Words const& danish_words() {
    static Words const words{
        .is_ordinary = [](std::string const& word) { return dictionary().is_ordinary(word); },
        .may_be_name = [](std::string const& word) { return dictionary().may_be_name(word); }};
    return words;
}

}  // namespace indgang::pseudonyms
