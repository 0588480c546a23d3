// A document as a tagged PDF on A4: cairo and Pango set it, libqpdf adds what cairo 1.16 cannot say
// (docs/adr/0012-pdf-is-made-in-process.md). The same document gives the same bytes.
#pragma once
#include "exchange/pdf/document.hpp"

namespace indgang::pdf {

/// Whatever stands in the texts; characters that cannot be written are left out.
std::string written(Document const& document);

}  // namespace indgang::pdf
