// What is being looked into (undersøgelser), for the family at home: by whom, by when, and the answer in plain words.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "examinations/examinations.hpp"
#include "web/page.hpp"

namespace indgang::portal {

struct OwnExamination {
    std::string name, what, question, words;
    Phrase where_it_is;  // "Lise Toft har bolden. Svaret kommer senest 3. marts"
    examinations::State state;
    bool is_open = false, is_late = false;
};
BOOST_DESCRIBE_STRUCT(OwnExamination, (),
                      (name, what, question, words, where_it_is, state, is_open, is_late))

struct OwnExaminationsOfPerson {
    std::string person;
    std::vector<OwnExamination> examinations;
};
BOOST_DESCRIBE_STRUCT(OwnExaminationsOfPerson, (), (person, examinations))

struct OwnExaminationsPage {
    std::vector<OwnExaminationsOfPerson> persons;
};
BOOST_DESCRIBE_STRUCT(OwnExaminationsPage, (), (persons))
void render(OwnExaminationsPage const& page, web::View& view);
std::string title(OwnExaminationsPage const& page, Language language);

web::Response show_examinations(web::Request const& request, access::Visit& visit);

}  // namespace indgang::portal
