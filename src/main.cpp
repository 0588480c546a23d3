#include <cstdio>
#include <exception>

#include "app/options.hpp"

int main(int count, char** words) {
    try {
        return indgang::app::run_command(count, words);
    } catch (std::exception const& error) {
        std::fprintf(stderr, "indgang: %s\n", error.what());
        return 1;
    }
}
