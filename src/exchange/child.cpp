#include "exchange/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <system_error>

namespace indgang::exchange {
namespace {

using Clock = std::chrono::steady_clock;

/// Two ends of a stream; the child's is given away.
class Stream {
public:
    Stream() {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends_) != 0)
            throw std::system_error(errno, std::generic_category(), "no stream for a child");
    }
    ~Stream() {
        close_ours();
        close_childs();
    }
    Stream(Stream const&) = delete;
    int ours() const { return ends_[0]; }
    int childs() const { return ends_[1]; }
    void close_ours() { close_one(ends_[0]); }
    void close_childs() { close_one(ends_[1]); }

private:
    static void close_one(int& end) {
        if (end >= 0) ::close(end);
        end = -1;
    }
    int ends_[2] = {-1, -1};
};

pid_t spawned(std::vector<std::string>& words, Stream& in, Stream& out) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.childs(), 0);
    posix_spawn_file_actions_adddup2(&actions, out.childs(), 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    posix_spawn_file_actions_addchdir_np(&actions, "/");
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::string path = "PATH=/usr/bin:/bin", language = "LC_ALL=C.UTF-8";
    char* environment[] = {path.data(), language.data(), nullptr};
    pid_t child = -1;
    int const error =
        posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environment);
    posix_spawn_file_actions_destroy(&actions);
    in.close_childs();
    out.close_childs();
    return error == 0 ? child : -1;
}

/// Gives and takes until both sides are done, or a limit is met.
class Talk {
public:
    Talk(Stream& in, Stream& out, std::string_view input, ChildLimits const& limits)
        : in_{in}, out_{out}, input_{input}, limits_{limits}, until_{Clock::now() + limits.time} {}

    ChildEnd run(std::string& output) {
        while (true) {
            auto const left =
                std::chrono::duration_cast<std::chrono::milliseconds>(until_ - Clock::now());
            if (left.count() <= 0) return ChildEnd::took_too_long;
            pollfd waits[] = {{out_.ours(), POLLIN, 0}, {in_.ours(), POLLOUT, 0}};
            if (::poll(waits, in_.ours() >= 0 ? 2 : 1, int(left.count())) < 0 && errno != EINTR)
                return ChildEnd::badly;
            if (waits[1].revents && in_.ours() >= 0) give();
            if (waits[0].revents && !take(output)) return ChildEnd::well;
            if (output.size() > limits_.output) return ChildEnd::wrote_too_much;
        }
    }

private:
    void give() {
        auto const part = input_.substr(0, 1 << 16);
        auto const sent = ::send(in_.ours(), part.data(), part.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) input_.remove_prefix(std::size_t(sent));
        bool const is_refused = sent < 0 && errno != EAGAIN && errno != EINTR;
        if (input_.empty() || is_refused) in_.close_ours();
    }
    bool take(std::string& output) {
        char part[1 << 16];
        auto const size = ::recv(out_.ours(), part, sizeof part, 0);
        if (size > 0) output.append(part, std::size_t(size));
        return size > 0 || (size < 0 && errno == EINTR);
    }

    Stream& in_;
    Stream& out_;
    std::string_view input_;
    ChildLimits const& limits_;
    Clock::time_point until_;
};

}  // namespace

ChildAnswer run_child(std::vector<std::string> words, std::string_view input,
                      ChildLimits const& limits) {
    Stream in, out;
    ChildAnswer answer;
    auto const child = spawned(words, in, out);
    if (child < 0) return {.end = ChildEnd::not_found, .output = {}};
    answer.end = Talk{in, out, input, limits}.run(answer.output);
    if (answer.end != ChildEnd::well) ::kill(child, SIGKILL);
    in.close_ours();
    out.close_ours();
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    bool const is_well = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (answer.end == ChildEnd::well && !is_well)
        answer.end = WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU ? ChildEnd::took_too_long
                                                                        : ChildEnd::badly;
    return answer;
}

}  // namespace indgang::exchange
