#include "db/value.hpp"

#include <algorithm>

namespace indgang::db {

Value::Value(Day day) : kind_{Kind::written} {
    auto const date = day.date();
    int const year = int(date.year());
    unsigned const month = unsigned(date.month()), day_of_month = unsigned(date.day());
    char* out = written_;
    for (int const part : {year / 1000, year / 100 % 10, year / 10 % 10, year % 10})
        *out++ = char('0' + part);
    for (unsigned const part : {month, day_of_month}) {
        *out++ = '-';
        *out++ = char('0' + part / 10);
        *out++ = char('0' + part % 10);
    }
    size_ = 10;
}

Value::Value(Instant instant) : kind_{Kind::written} {
    auto const text = iso(instant);
    size_ = std::uint8_t(std::min(text.size(), sizeof written_));
    std::copy_n(text.data(), size_, written_);
}

}  // namespace indgang::db
