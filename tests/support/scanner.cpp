#include "support/scanner.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "exchange/files/scanner.hpp"

extern char** environ;

namespace indgang::test {

std::string eicar() {
    return std::string("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-") +
           "ANTIVIRUS-TEST-FILE!$H+H*";
}

ClamAv::ClamAv() {
    auto const signatures = folder_.path + "/signatures";
    std::filesystem::create_directory(signatures);
    std::ofstream{signatures + "/eicar.hdb"}
        << "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n";
    std::ofstream{folder_.path + "/clamd.conf"}
        << "LocalSocket " << socket() << "\nDatabaseDirectory " << signatures
        << "\nForeground yes\nStreamMaxLength 60M\nMaxThreads 2\nBytecode no\nLogFile "
        << folder_.path << "/clamd.log\n";
    start();
}

ClamAv::~ClamAv() { stop(); }

void ClamAv::start() {
    auto const settings = "--config-file=" + folder_.path + "/clamd.conf";
    char const* words[] = {"/usr/sbin/clamd", settings.c_str(), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", 1, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", 1, 0);
    auto const started =
        posix_spawn(&process_, words[0], &actions, nullptr, const_cast<char**>(words), environ);
    posix_spawn_file_actions_destroy(&actions);
    REQUIRE_MESSAGE(started == 0, "clamav-daemon is missing: see [test] in tools/packages.txt");
    files::Scanner const scanner{.place = socket(), .patience = std::chrono::seconds{1}};
    for (int i = 0; i < 300 && !files::answers(scanner); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
    REQUIRE(files::answers(scanner));
}

void ClamAv::stop() {
    if (process_ <= 0) return;
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
    process_ = 0;
}

}  // namespace indgang::test
