#include "exchange/pdf/tagging.hpp"

#include <fmt/format.h>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <set>

#include "foundation/languages.hpp"

namespace indgang::pdf {
namespace {

using Object = QPDFObjectHandle;

std::string for_xml(std::string_view text) {
    std::string out;
    for (char const c : text) switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            default: out += c;
        }
    return out;
}

/// "/NonStruct <</MCID 3>> BDC" becomes "/Artifact BMC": nobody hears it.
class Artifacts : public Object::TokenFilter {
public:
    void handleToken(QPDFTokenizer::Token const& token) override {
        auto const type = token.getType();
        if (type == QPDFTokenizer::tt_name && token.getValue() == "/NonStruct") {
            is_inside_ = true;
        } else if (is_inside_) {
            if (type != QPDFTokenizer::tt_word || token.getValue() != "BDC") return;
            is_inside_ = false;
            write("/Artifact BMC");
        } else {
            writeToken(token);
        }
    }

private:
    bool is_inside_ = false;
};

/// Walks the tree of what the pages say.
class Tree {
public:
    explicit Tree(std::vector<std::string> const& alternatives) : alternatives_{alternatives} {}

    void mend(Object element) {
        auto kids = element.getKey("/K");
        if (kids.isArray()) {
            Object kept = Object::newArray();
            for (int i = 0; i < kids.getArrayNItems(); ++i)
                if (keeps(kids.getArrayItem(i))) kept.appendItem(kids.getArrayItem(i));
            element.replaceKey("/K", kept);
        } else if (kids.isDictionary() && !keeps(kids)) {
            element.removeKey("/K");
        }
    }
    std::set<QPDFObjGen> const& artifacts() const { return artifacts_; }

private:
    static bool is(Object const& element, char const* kind) {
        auto copy = element;
        return copy.isDictionary() && copy.getKey("/S").isName() &&
               copy.getKey("/S").getName() == kind;
    }
    bool keeps(Object kid) {
        if (!kid.isDictionary()) return true;  // the content itself
        if (is(kid, "/NonStruct")) return artifacts_.insert(kid.getObjGen()), false;
        if (is(kid, "/Figure") && next_figure_ < alternatives_.size())
            kid.replaceKey("/Alt", Object::newUnicodeString(alternatives_[next_figure_++]));
        if (is(kid, "/TR")) head_cells(kid);
        mend(kid);
        return true;
    }
    /// In a row of headings they are the columns', else the row's.
    static void head_cells(Object row) {
        auto cells = row.getKey("/K");
        if (!cells.isArray()) return;
        bool is_head = true;
        for (int i = 0; i < cells.getArrayNItems(); ++i)
            if (is(cells.getArrayItem(i), "/TD")) is_head = false;
        for (int i = 0; i < cells.getArrayNItems(); ++i) {
            auto cell = cells.getArrayItem(i);
            if (!is(cell, "/TH")) continue;
            auto scope = Object::newDictionary();
            scope.replaceKey("/O", Object::newName("/Table"));
            scope.replaceKey("/Scope", Object::newName(is_head ? "/Column" : "/Row"));
            cell.replaceKey("/A", scope);
        }
    }

    std::vector<std::string> const& alternatives_;
    std::size_t next_figure_ = 0;
    std::set<QPDFObjGen> artifacts_;
};

/// What was taken out of the tree is not pointed at from the pages.
void forget(Object parents, std::set<QPDFObjGen> const& gone) {
    auto numbers = parents.getKey("/Nums");
    for (int i = 1; numbers.isArray() && i < numbers.getArrayNItems(); i += 2) {
        auto list = numbers.getArrayItem(i);
        for (int j = 0; list.isArray() && j < list.getArrayNItems(); ++j)
            if (gone.contains(list.getArrayItem(j).getObjGen()))
                list.setArrayItem(j, Object::newNull());
    }
}

/// PDF/UA wants to be told what a link is for; the address is all that is known here.
void tell_links(Object page) {
    auto notes = page.getKey("/Annots");
    for (int i = 0; notes.isArray() && i < notes.getArrayNItems(); ++i) {
        auto address = notes.getArrayItem(i).getKey("/A").getKey("/URI");
        if (address.isString()) notes.getArrayItem(i).replaceKey("/Contents", address);
    }
}

std::string packet(Said const& said) {
    return fmt::format(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt><rdf:li "
        "xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag>"
        "<rdf:li>{}</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>"
        "<?xpacket end=\"r\"?>",
        for_xml(said.title), row_of(said.language).tag);
}

void describe(QPDF& pdf, Said const& said) {
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(std::string(row_of(said.language).tag)));
    auto view = Object::newDictionary();
    view.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", view);
    auto metadata = Object::newStream(&pdf, packet(said));
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

}  // namespace

std::string tagged(std::string const& bytes, Said const& said) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", bytes.data(), bytes.size());
    describe(pdf, said);
    auto tree = pdf.getRoot().getKey("/StructTreeRoot");
    Tree mending{said.alternatives};
    mending.mend(tree);
    forget(tree.getKey("/ParentTree"), mending.artifacts());
    for (auto& page : QPDFPageDocumentHelper{pdf}.getAllPages()) {
        page.addContentTokenFilter(std::make_shared<Artifacts>());
        tell_links(page.getObjectHandle());
    }
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    auto const made = writer.getBufferSharedPointer();
    return {reinterpret_cast<char const*>(made->getBuffer()), made->getSize()};
}

}  // namespace indgang::pdf
