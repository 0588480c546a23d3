#include "support/beside.hpp"

#include <curl/curl.h>
#include <doctest/doctest.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

extern char** environ;

namespace indgang::test {
namespace {

int read_port(int from) {
    std::string line;
    for (char c = 0; read(from, &c, 1) == 1 && c != '\n';) line += c;
    close(from);
    return std::atoi(line.c_str());
}

std::size_t forget(char*, std::size_t size, std::size_t count, void*) { return size * count; }

std::vector<std::string> files_in(std::string const& folder) {
    std::vector<std::string> names, all;
    for (auto const& entry : std::filesystem::directory_iterator{folder})
        if (entry.path().extension() == ".eml") names.push_back(entry.path());
    std::ranges::sort(names);
    for (auto const& name : names) {
        std::ifstream file{name};
        all.emplace_back(std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{});
    }
    return all;
}

}  // namespace

Beside::Beside(std::string const& script) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    auto const path = std::string{SOURCE_ROOT} + "/tests/support/" + script;
    char const* words[] = {"/usr/bin/python3", "-I", path.c_str(), folder_.path.c_str(), nullptr};
    auto const started =
        posix_spawn(&process_, words[0], &actions, nullptr, const_cast<char**>(words), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    REQUIRE(started == 0);
    port_ = read_port(ends[0]);
    REQUIRE_MESSAGE(port_ > 0, script, " did not start: see [test] in tools/packages.txt");
}

Beside::~Beside() { stop(); }

void Beside::stop() {
    if (process_ <= 0) return;
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
    process_ = 0;
}

std::vector<std::string> MailServer::letters(std::size_t least) const {
    auto const until = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    auto found = files_in(folder());
    while (found.size() < least && std::chrono::steady_clock::now() < until) {
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
        found = files_in(folder());
    }
    return found;
}

long CalendarServer::request(std::string const& method, std::string const& path,
                             std::string const& body) const {
    auto* const handle = curl_easy_init();
    auto const address = url(path);
    curl_easy_setopt(handle, CURLOPT_URL, address.c_str());
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, method.c_str());
    curl_easy_setopt(handle, CURLOPT_USERPWD, "mette:hemmelig");
    if (!body.empty()) curl_easy_setopt(handle, CURLOPT_COPYPOSTFIELDS, body.c_str());
    auto* headers = curl_slist_append(
        nullptr, method == "PUT" ? "Content-Type: text/calendar" : "Content-Type: application/xml");
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &forget);
    curl_easy_perform(handle);
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    curl_easy_cleanup(handle);
    return status;
}

}  // namespace indgang::test
