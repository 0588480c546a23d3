// What the command line can ask for besides serving. Each returns the exit code; what went wrong is
// thrown as one clear line.
#pragma once
#include "app/options.hpp"

namespace indgang::app {

struct Said {
    ServeOptions serve;  // its place is every command's place
    std::string login, name, role, department, model, slug, municipality_name, file;
    std::string case_number, person;                   // whom in which family a login is for
    std::string opened_on, coordinator, import_model;  // for families whose rows do not say it
    std::int64_t criterion = 0;
    bool is_dry_run = false, skips_bad = false, is_english = false;
    int cases = 60, years = 2;
    unsigned long seed = 1;

    Place& place() { return serve.place; }
    Place const& place() const { return serve.place; }
};

int migrate_all(Said const& said);
/// Makes a user with a role; prints a password for the first sign-in.
int add_user(Said const& said);
int list_users(Said const& said);
/// Prints a bearer token for the login.
int create_token(Said const& said);
/// 0 when the access log's chain holds and what is due is what the rules say.
int verify(Said const& said);
int back_up(Said const& said);
int restore_backup(Said const& said);

int demo(Said const& said);
int generate_cases(Said const& said);

/// 0 when every row of the spreadsheet is good, and saved unless it was a dry run.
int import_file(Said const& said);

int print_open_api();
int print_rules();

}  // namespace indgang::app
