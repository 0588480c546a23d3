// All municipalities of this process, and which of them a host name means.
#pragma once
#include <memory>
#include <span>
#include <vector>

#include "app/municipality.hpp"

namespace indgang::app {

class Site {
public:
    void add(std::unique_ptr<Municipality> municipality);
    /// "solbjerg.localhost" → Solbjerg; with only one municipality, any host. None: let people choose.
    Municipality* of_host(std::string_view host) const;
    std::vector<std::unique_ptr<Municipality>> const& all() const { return all_; }

private:
    std::vector<std::unique_ptr<Municipality>> all_;
};

}  // namespace indgang::app
