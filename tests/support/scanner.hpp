// A real ClamAV daemon beside a test, with a table of signatures of one line: the EICAR test file. It asks nobody on the
// network.
#pragma once
#include <string>

#include "support/own_folder.hpp"

namespace indgang::test {

class ClamAv {
public:
    ClamAv();
    ~ClamAv();
    ClamAv(ClamAv const&) = delete;

    /// Its socket; there from the first, answering while it runs.
    std::string socket() const { return folder_.path + "/clamd.sock"; }
    void start();
    void stop();

private:
    OwnFolder folder_{"clamav"};
    int process_ = 0;
};

/// What every scanner takes for a virus, and what does nobody harm (eicar.org).
std::string eicar();

}  // namespace indgang::test
