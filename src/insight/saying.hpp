// One row in words: days and closed lists as people read them, people and professionals by name or mask.
#pragma once
#include "consent/consent.hpp"
#include "insight/gathering.hpp"

namespace indgang::insight {

class Saying {
public:
    Saying(access::CaseScope& scope, Asking who, Known const& known);

    Row row(Source const& source, Stored const& stored);
    /// Whether a phrase in it names the person.
    bool names_subject(Source const& source, Stored const& stored) const;

private:
    Value value(Column const& column, std::string const& coded);
    std::string function(std::string const& coded) const;
    std::string right(std::string const& coded);
    std::string phrase_said(std::string const& stored) const;
    std::string user(std::string const& coded) const;
    std::string listed(Column const& column, std::string_view words) const;
    std::string people(std::string_view numbers) const;
    std::string folders(std::string const& written);

    Language language_;
    Asking who_;
    Known const& known_;
    MaskedText masked_;
    std::vector<consent::NamedFolder> named_;
    consent::SayLook look_;
};

}  // namespace indgang::insight
