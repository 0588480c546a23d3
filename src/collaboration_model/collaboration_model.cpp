#include "collaboration_model/collaboration_model.hpp"

#include "collaboration_model/en_familie_en_indgang_2018.hpp"
#include "collaboration_model/en_familie_en_indgang_2021.hpp"
#include "collaboration_model/sammen_om_familien_2018.hpp"

namespace indgang {
namespace {

// The newest version of a model stands first among its versions.
constexpr CollaborationModel models[] = {
    sammen_om_familien_2018::model,
    en_familie_en_indgang_2021::model,
    en_familie_en_indgang_2018::model,
};

}  // namespace

std::span<CollaborationModel const> collaboration_models() { return models; }

CollaborationModel const* model_named(std::string_view name) {
    for (auto const& model : models)
        if (model.word == name || model.slug == name) return &model;
    return nullptr;
}

}  // namespace indgang
