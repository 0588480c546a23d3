#include "web/conflict.hpp"

#include <algorithm>

namespace indgang::web {

Response conflict(Request const& request, FormState const& typed, SavedMeanwhile const& saved,
                  std::vector<ConflictField> fields) {
    std::erase_if(fields, [](auto const& field) { return field.theirs == field.yours; });
    auto form = fresh_form(saved.version);
    form.values = typed.values;
    return page(request,
                ConflictPage{.saved_by = saved.by,
                             .fields = std::move(fields),
                             .send_to = request.path,
                             .saved_at = saved.address,
                             .form = std::move(form)},
                409);
}

}  // namespace indgang::web
