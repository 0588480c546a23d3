#include "catalogue/provision_key.hpp"
#include "interventions/interventions.hpp"

namespace indgang::interventions {

std::string called(Intervention const& intervention, bool to_family) {
    if (to_family && !intervention.note.empty()) return intervention.note;
    return catalogue::provision(intervention.provision)->title_da;
}

Phrase described(catalogue::Provision const& provision) {
    return phrase("{0} ({1})", provision.title_da, catalogue::written_out(provision));
}

}  // namespace indgang::interventions
