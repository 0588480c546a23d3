#include "catalogue/provision_key.hpp"
#include "interventions/interventions.hpp"

namespace indgang::interventions {

Phrase described(catalogue::Provision const& provision) {
    return phrase("{0} ({1})", provision.title_da, catalogue::written_out(provision));
}

}  // namespace indgang::interventions
