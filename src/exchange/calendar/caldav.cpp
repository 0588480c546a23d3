#include <libxml/xmlreader.h>

#include <memory>

#include "exchange/calendar/fetching.hpp"

namespace indgang::calendar {
namespace {

struct Freed {
    void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
    void operator()(xmlChar* text) const { xmlFree(text); }
};

bool is_calendar_data(xmlTextReader* reader) {
    auto const same = [](xmlChar const* text, char const* wanted) {
        return text && xmlStrEqual(text, reinterpret_cast<xmlChar const*>(wanted)) == 1;
    };
    return xmlTextReaderNodeType(reader) == XML_READER_TYPE_ELEMENT &&
           same(xmlTextReaderConstLocalName(reader), "calendar-data") &&
           same(xmlTextReaderConstNamespaceUri(reader), "urn:ietf:params:xml:ns:caldav");
}

}  // namespace

Result<std::vector<std::string>, NotFetched> calendars_in(std::string const& multistatus) {
    // Nothing is fetched for it and no entity is put in: a document may name files or grow without end.
    std::unique_ptr<xmlTextReader, Freed> const reader{
        xmlReaderForMemory(multistatus.data(), int(multistatus.size()), nullptr, nullptr,
                           XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING)};
    if (!reader) return Unexpected{NotFetched::no_calendar};
    std::vector<std::string> all;
    int read = xmlTextReaderRead(reader.get());
    for (; read == 1; read = xmlTextReaderRead(reader.get())) {
        if (!is_calendar_data(reader.get())) continue;
        std::unique_ptr<xmlChar, Freed> const text{xmlTextReaderReadString(reader.get())};
        if (text) all.emplace_back(reinterpret_cast<char const*>(text.get()));
    }
    if (read != 0) return Unexpected{NotFetched::no_calendar};
    return all;
}

}  // namespace indgang::calendar
