// A document that somebody sends: what it is by its content, whether it is one that may be kept, and a look at it
// without the program that made it. Hostile formats are read in a process beside ours, as pictures are. What it is
// about is not known here. Asks pictures. Is asked by sealed_files.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/result.hpp"
#include "foundation/text.hpp"
#include "foundation/wording.hpp"

namespace indgang::files {

enum class Kind { pdf, jpeg, png, docx, xlsx, pptx, odt, ods, odp, text };
inline constexpr Wording<Kind> kinds[] = {
    {Kind::pdf, "pdf", "PDF"},
    {Kind::jpeg, "jpeg", "Billede"},
    {Kind::png, "png", "Billede"},
    {Kind::docx, "docx", "Word-dokument"},
    {Kind::xlsx, "xlsx", "Excel-regneark"},
    {Kind::pptx, "pptx", "PowerPoint"},
    {Kind::odt, "odt", "Tekstdokument"},
    {Kind::ods, "ods", "Regneark"},
    {Kind::odp, "odp", "Præsentation"},
    {Kind::text, "text", "Tekst"},
};
constexpr auto const& wording(Kind kind) { return find(kinds, kind); }
constexpr bool is_picture(Kind kind) { return kind == Kind::jpeg || kind == Kind::png; }

/// What browsers offer to choose from. Without HEIC in it telephones send such pictures as JPEG.
inline constexpr std::string_view offered =
    ".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv,image/jpeg,image/png";

struct Kept {
    Kind kind;
    std::int64_t pages = 0, width = 0, height = 0;
    std::string content;  // a picture written anew, all else as it came
};

enum class Why {
    empty,
    heic,
    other_picture,
    old_office,
    markup,
    film_or_sound,
    program,
    archive,
    macro,
    active,
    bomb,
    two_at_once,
    other_than_named,
    unknown,
    is_damaged,
    has_password,
    too_much_inside,
    took_too_long,
    no_reader,
};
inline constexpr Wording<Why> whys[] = {
    {Why::empty, "empty", "Filen er tom. Vælg den igen."},
    {Why::heic, "heic",
     "Billedet er i formatet HEIC, som ikke kan læses her. Gem det som JPEG, eller vælg Mest "
     "kompatibel under Kamera i telefonens indstillinger."},
    {Why::other_picture, "other_picture",
     "Det slags billede kan ikke læses her. Gem det som JPEG eller PNG."},
    {Why::old_office, "old_office",
     "Filen er i et ældre format eller låst med adgangskode. Gem den som PDF, og vælg den."},
    {Why::markup, "markup",
     "Websider og tegninger i SVG tages ikke ind, da de kan gøre skade. Gem som PDF."},
    {Why::film_or_sound, "film_or_sound", "Film og lyd tages ikke ind."},
    {Why::program, "program", "Filen er et program. Den slags tages ikke ind."},
    {Why::archive, "archive", "Pakkede filer tages ikke ind. Pak den ud, og vælg filerne i den."},
    {Why::macro, "macro",
     "Dokumentet har makroer i sig, og de kan gøre skade. Gem det som PDF, og vælg den."},
    {Why::active, "active",
     "Filen kan starte noget af sig selv, når den åbnes, eller har andre filer i sig. Udskriv den "
     "til en ny PDF, og vælg den."},
    {Why::bomb, "bomb",
     "Filen fylder langt mere, når den pakkes ud, end den siger. Den tages ikke ind."},
    {Why::two_at_once, "two_at_once",
     "Filen er to slags på én gang, og det kan gøre skade. Gem den igen som PDF."},
    {Why::other_than_named, "other_than_named",
     "Filen er noget andet end det, dens navn siger. Gem den igen i det rigtige format."},
    {Why::unknown, "unknown",
     "Den slags fil kan ikke læses her. Brug PDF, et billede (JPEG eller PNG), Word, Excel eller "
     "almindelig tekst."},
    {Why::is_damaged, "is_damaged",
     "Filen er ikke hel. Måske gik noget galt, da den blev flyttet. Hent den igen, og prøv en gang "
     "til."},
    {Why::has_password, "has_password", "Filen er låst. Gem den uden adgangskode, og vælg den."},
    {Why::too_much_inside, "too_much_inside",
     "Der er for meget i filen til, at den kan åbnes her. Del den i mindre, eller gem den mindre."},
    {Why::took_too_long, "took_too_long",
     "Filen tog for lang tid at åbne. Gem den mindre, og prøv igen."},
    {Why::no_reader, "no_reader",
     "Filer kan ikke læses på denne server, da noget mangler på den. Sig det til driften."},
};
constexpr auto const& wording(Why why) { return find(whys, why); }

/// In a process of its own, one at a time: takes up to seconds, so never on the writer. `name` is what it was called:
/// where that says another kind than its content, it is refused.
Result<Kept, Why> read(std::string_view name, std::string_view bytes);

/// "brev.PDF" of a PDF; "nr. 4" has no ending.
bool has_ending_of(std::string_view name, Kind kind);
/// A name of one of a kind's endings, or without any, goes with it.
bool goes_with(std::string_view name, Kind kind);
/// ".pdf"; and what it is sent as.
std::string_view ending_of(Kind kind);
std::string_view content_type_of(Kind kind);

/// A page as JPEG; none where there is no such page, or it cannot be drawn.
std::optional<std::string> page_of_pdf(std::string_view content, std::int64_t page);
/// The first words of a kind that has words (text, docx, odt); empty for others.
std::string first_words(Kind kind, std::string_view content);

}  // namespace indgang::files
