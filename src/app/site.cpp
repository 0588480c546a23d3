#include "app/site.hpp"

namespace indgang::app {

void Site::add(std::unique_ptr<Municipality> municipality) {
    all_.push_back(std::move(municipality));
}

Municipality* Site::of_host(std::string_view host) const {
    if (all_.size() == 1) return all_.front().get();
    auto const label = host.substr(0, host.find('.'));
    for (auto const& municipality : all_)
        if (municipality->facts().slug == label) return municipality.get();
    return nullptr;
}

}  // namespace indgang::app
