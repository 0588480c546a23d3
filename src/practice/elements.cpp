#include "practice/elements.hpp"

namespace indgang::practice {
namespace {

constexpr Text name_of_joining = "Velkommen i kerneteamet";
constexpr Labels of_an_element{"Hvad?", "Hvorfor?", "Hvordan?", "Redskaber"};
constexpr Labels of_joining{"Hvad er kerneteamet til?", "Hvorfor arbejder vi sådan?",
                            "Det forventes af dig", "Det skal du læse"};

}  // namespace

std::vector<Named> subjects_of(std::vector<std::string> const& models) {
    std::vector<Named> all;
    for (auto const& name : models) {
        auto const* model = model_named(name);
        if (!model) continue;
        std::string const slug{model->slug};
        for (auto const& element : model->core_elements)
            all.push_back({{slug, std::string(element.word)}, model->danish, element.danish});
        all.push_back({{slug, std::string(joining)}, model->danish, name_of_joining.danish});
    }
    return all;
}

std::optional<Named> subject_named(std::vector<std::string> const& models, std::string_view model,
                                   std::string_view element) {
    for (auto const& one : subjects_of(models))
        if (one.subject.model == model && one.subject.element == element) return one;
    return std::nullopt;
}

Labels labels_of(Subject const& subject) {
    return subject.element == joining ? of_joining : of_an_element;
}

}  // namespace indgang::practice
