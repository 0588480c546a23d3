// An answer that is on its way: the question was sent when this was made, and calling it waits for
// the answer. A page that asks all its questions first pays for one journey to the database.
#pragma once
#include <functional>

namespace indgang {

/// May be called once, while the connection it was asked on is there.
template <class T>
using Asked = std::function<T()>;

}  // namespace indgang
