#include <CLI/CLI.hpp>
#include <functional>

#include "app/commands.hpp"
#include "app/version.hpp"

namespace indgang::app {
namespace {

/// The command that was asked for; set by the subcommand that was named.
using Run = std::function<int()>;

class CommandLine {
public:
    CommandLine() {
        app_.set_version_flag("--version", std::string(version));
        app_.require_subcommand(1);
        add_servers();
        add_making();
        add_people();
        add_keeping();
        add_import();
        add_documents();
    }

    int run(int count, char** words) {
        try {
            app_.parse(count, words);
        } catch (CLI::ParseError const& error) {
            return app_.exit(error);
        }
        read_today();
        return run_();
    }

private:
    CLI::App* command(CLI::App& under, char const* name, char const* about, Run run) {
        auto* const command = under.add_subcommand(name, about);
        command->callback([this, run = std::move(run)] { run_ = run; });
        return command;
    }
    void place(CLI::App* command) {
        auto* const group = command->add_option_group("where");
        group->add_option("--data", said_.place().data, "folder with the databases");
        group->add_option("--database", said_.place().database, "postgres://… of one municipality");
        group->require_option(1);
    }
    void municipality(CLI::App* command) {
        command->add_option("--municipality", said_.place().municipality,
                            "its short name, as in its address");
    }
    void today(CLI::App* command) {
        command->add_option("--today", today_, "the day that counts as today: 2026-11-23");
    }
    void port(CLI::App* command) {
        command->add_option("--port", said_.serve.port, "0 takes any free one")
            ->capture_default_str();
        command->add_option("--address", said_.serve.address)->capture_default_str();
        command->add_option("--metrics-port", said_.serve.metrics_port,
                            "figures for Prometheus, on this machine only");
        command->add_option("--workers", said_.serve.workers,
                            "0: one per core, four on PostgreSQL");
    }

    void outward(CLI::App* command) {
        auto& mail = said_.serve.mail;
        command->add_option("--smtp", mail.server.url,
                            "smtp://host:port of the mail server; without it letters wait");
        command->add_option("--smtp-user", mail.server.login)->needs("--smtp");
        command->add_option("--smtp-password", mail.server.password)
            ->envname("INDGANG_SMTP_PASSWORD")
            ->group("");
        command->add_flag("--smtp-open", mail.server.may_be_open, "also to one without TLS");
        command->add_option("--mail-from", mail.sender, "the address that mail comes from")
            ->capture_default_str();
        command->add_option("--links", mail.links,
                            "how links in mail begin: https://{municipality}.indgang.example");
        command->add_flag("--calendars-inside", said_.serve.calendars.may_be_inside,
                          "calendars may lie in the municipality's own network");
        command->add_option("--scanner", said_.serve.files.scanner.place,
                            "clamd's socket (/run/clamav/clamd.ctl) or host:port; without it files "
                            "are kept unchecked");
    }

    void add_servers() {
        auto* const serve_command =
            command(app_, "serve", "serve municipalities", [this] { return serve(said_.serve); });
        place(serve_command);
        port(serve_command);
        outward(serve_command);
        today(serve_command);
        auto* const demo_command =
            command(app_, "demo", "make two invented municipalities and serve them",
                    [this] { return demo(said_); });
        said_.place().data = "data/demo";
        demo_command->add_option("--data", said_.place().data, "folder for the databases")
            ->capture_default_str();
        port(demo_command);
        outward(demo_command);
        today(demo_command);
    }
    void add_making() {
        auto* const generate = command(app_, "generate", "make a municipality of invented families",
                                       [this] { return generate_cases(said_); });
        place(generate);
        municipality(generate);
        today(generate);
        generate->add_option("--model", said_.model, "sammen_om_familien or en_familie_en_indgang")
            ->default_val("sammen_om_familien");
        generate->add_option("--cases", said_.cases)->check(CLI::Range(1, 5'000'000));
        generate->add_option("--years", said_.years)->check(CLI::Range(1, 8));
        generate->add_option("--seed", said_.seed);
        place(command(app_, "migrate", "bring databases to what this program knows",
                      [this] { return migrate_all(said_); }));
    }
    void add_people() {
        auto* const user = app_.add_subcommand("user", "who may sign in");
        user->require_subcommand(1);
        auto* const add = command(*user, "add", "make a user and print a first password",
                                  [this] { return add_user(said_); });
        place(add);
        municipality(add);
        today(add);
        add->add_option("--login", said_.login)->required();
        add->add_option("--name", said_.name)->required();
        add->add_option("--role", said_.role, "coordinator, leader, administrator …")->required();
        add->add_option("--department", said_.department, "its name, where it has one");
        auto* const number =
            add->add_option("--case", said_.case_number, "of a family: its number");
        add->add_option("--person", said_.person, "who of the family, by the whole name")
            ->needs(number);
        auto* const list =
            command(*user, "list", "logins and roles", [this] { return list_users(said_); });
        place(list);
        municipality(list);
        auto* const token = app_.add_subcommand("token", "keys for programs");
        token->require_subcommand(1);
        auto* const create = command(*token, "create", "print a bearer token of a user",
                                     [this] { return create_token(said_); });
        place(create);
        municipality(create);
        create->add_option("--user", said_.login)->required();
    }
    void add_keeping() {
        auto* const check =
            command(app_, "verify", "recompute the access log's chain and what is due",
                    [this] { return verify(said_); });
        place(check);
        municipality(check);
        today(check);
        auto* const backup = command(app_, "backup", "a consistent copy while the server runs",
                                     [this] { return back_up(said_); });
        place(backup);
        municipality(backup);
        backup->add_option("--to", said_.file, "the file to write")->required();
        auto* const restore =
            command(app_, "restore", "a backup into a new database; never over one",
                    [this] { return restore_backup(said_); });
        place(restore);
        municipality(restore);
        restore->add_option("--from", said_.file, "the backup")->required();
    }
    void add_import() {
        auto* const import = command(app_, "import", "families from a spreadsheet (CSV or XLSX)",
                                     [this] { return import_file(said_); });
        place(import);
        municipality(import);
        today(import);
        import->add_option("file", said_.file, "the spreadsheet")->required();
        import->add_flag("--dry-run", said_.is_dry_run, "list every problem and save nothing");
        import->add_flag("--skip-bad", said_.skips_bad, "leave out families with problems");
        import->add_option("--user", said_.login, "leader or administrator who imports");
        import->add_option("--opened-on", said_.opened_on, "for families whose rows do not say it");
        import->add_option("--coordinator", said_.coordinator, "login, likewise");
        import->add_option("--model", said_.import_model, "likewise");
        import->add_option("--criterion", said_.criterion, "its number, likewise");
        import->add_flag("--english", said_.is_english, "report in English");
    }
    void add_documents() {
        command(app_, "openapi", "print the API's description", [] { return print_open_api(); });
        command(app_, "rules", "print the rules as docs/rules.da.md", [] { return print_rules(); });
    }
    void read_today() {
        if (today_.empty()) return;
        said_.serve.today = day_from_iso(today_);
        if (!said_.serve.today) throw std::runtime_error("--today is a day such as 2026-11-23");
    }

    CLI::App app_{"Indgang: one entrance for a family to its municipality", "indgang"};
    Said said_;
    std::string today_;
    Run run_;
};

}  // namespace

int run_command(int count, char** words) { return CommandLine{}.run(count, words); }

}  // namespace indgang::app
