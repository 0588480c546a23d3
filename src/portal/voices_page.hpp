// What the children have said (barnets stemme), for the family at home: to a parent what the child wants shown to that
// parent, to a child its own words.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "attachments/attachments.hpp"
#include "voices/voices.hpp"
#include "web/page.hpp"

namespace indgang::portal {

struct OwnVoice {
    voices::Way way;
    Phrase when;
    std::string words, seen;
    std::vector<attachments::ShownLine> pictures;
    bool is_planned = false;
};
BOOST_DESCRIBE_STRUCT(OwnVoice, (), (way, when, words, seen, pictures, is_planned))

struct OwnVoicesOfChild {
    std::string child;
    bool is_reader = false;
    std::vector<OwnVoice> voices;
};
BOOST_DESCRIBE_STRUCT(OwnVoicesOfChild, (), (child, is_reader, voices))

struct OwnVoicesPage {
    std::vector<OwnVoicesOfChild> children;
    bool is_child = false;  // who reads
};
BOOST_DESCRIBE_STRUCT(OwnVoicesPage, (), (children, is_child))
void render(OwnVoicesPage const& page, web::View& view);
std::string title(OwnVoicesPage const& page, Language language);

web::Response show_voices(web::Request const& request, access::Visit& visit);

}  // namespace indgang::portal
