#include "generate/rows.hpp"

namespace indgang::generate {

void append_element(std::string& array, db::Value const& value) {
    array += array.empty() ? '{' : ',';
    if (value.kind() == db::Value::Kind::null) {
        array += "NULL";
    } else if (value.kind() == db::Value::Kind::number) {
        array += std::to_string(value.number());
    } else {
        array += '"';
        for (char const c : value.view()) {
            if (c == '"' || c == '\\') array += '\\';
            array += c;
        }
        array += '"';
    }
}

}  // namespace indgang::generate
