// An answer that has been asked for and is read when it is needed: on PostgreSQL several questions
// travel together, on SQLite it is there at once. It may not outlive its connection.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "db/row.hpp"

namespace indgang::db {

/// What is called for each row; false stops the reading. It does not own what it calls.
class EachRow {
public:
    template <class F>
    EachRow(F& each)
        : object_{&each}, call_{[](void* object, Row const& row) -> bool {
              return (*static_cast<F*>(object))(row);
          }} {}
    bool operator()(Row const& row) const { return call_(object_, row); }

private:
    void* object_;
    bool (*call_)(void*, Row const&);
};

/// One question on its way; its answer can be read once, waiting for it where it must.
class Asked {
public:
    virtual ~Asked() = default;
    virtual void read(EachRow each) = 0;
};

template <class T>
class Later {
public:
    explicit Later(std::vector<T> rows) : rows_{std::move(rows)} {}
    Later(std::shared_ptr<Asked> asked, std::function<T(Row const&)> read)
        : asked_{std::move(asked)}, read_{std::move(read)} {}

    std::vector<T> get() {
        if (asked_) {
            auto keep = [&](Row const& row) { return rows_.push_back(read_(row)), true; };
            std::exchange(asked_, nullptr)->read(keep);
        }
        return std::move(rows_);
    }
    std::optional<T> first() {
        auto rows = get();
        return rows.empty() ? std::nullopt : std::optional<T>{std::move(rows.front())};
    }

private:
    std::vector<T> rows_;
    std::shared_ptr<Asked> asked_;
    std::function<T(Row const&)> read_;
};

}  // namespace indgang::db
