// A picture or a PDF that somebody sends: what it is by its content, and what may be kept of it. A picture is
// decoded and written anew, so that where and when it was taken, and whatever hung on its end, is gone. What
// it shows is not known here. Asks nobody. Is asked by attachments.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "foundation/result.hpp"
#include "foundation/wording.hpp"

namespace indgang::pictures {

inline constexpr std::size_t most_bytes = 15 * 1024 * 1024;

enum class Kind { jpeg, png, pdf };
inline constexpr Wording<Kind> kinds[] = {
    {Kind::jpeg, "jpeg", "Billede"},
    {Kind::png, "png", "Billede"},
    {Kind::pdf, "pdf", "PDF"},
};
constexpr auto const& wording(Kind kind) { return find(kinds, kind); }

struct Kept {
    Kind kind;
    std::int64_t width = 0, height = 0;
    std::string content, thumbnail;  // of a PDF no thumbnail
};

enum class Why {
    empty,
    too_large,
    heic,
    other_picture,
    office,
    markup,
    film_or_sound,
    program,
    unknown,
    is_damaged,
    has_password,
    too_many_pixels,
    took_too_long,
    no_reader,
};
inline constexpr Wording<Why> whys[] = {
    {Why::empty, "empty", "Filen er tom. Vælg et billede eller en PDF."},
    {Why::too_large, "too_large", "Filen fylder mere end 15 MB. Vælg en mindre."},
    {Why::heic, "heic",
     "Billedet er i formatet HEIC, som ikke kan læses her. Gem det som JPEG, eller vælg Mest "
     "kompatibel under Kamera i telefonens indstillinger."},
    {Why::other_picture, "other_picture",
     "Det slags billede kan ikke læses her. Gem det som JPEG eller PNG."},
    {Why::office, "office",
     "Dokumenter fra Word og lignende og pakkede filer tages ikke ind. Gem som PDF, og vælg den."},
    {Why::markup, "markup",
     "Websider og tegninger i SVG tages ikke ind, da de kan gøre skade. Gem som PDF eller PNG."},
    {Why::film_or_sound, "film_or_sound",
     "Film og lyd tages ikke ind. Vælg et billede eller en PDF."},
    {Why::program, "program", "Programmer tages ikke ind. Vælg et billede eller en PDF."},
    {Why::unknown, "unknown",
     "Filen er ikke et billede eller en PDF, selv om den måske hedder det. JPEG, PNG, WebP og PDF "
     "kan læses."},
    {Why::is_damaged, "is_damaged",
     "Filen er ikke hel. Måske gik noget galt, da den blev flyttet. Hent den igen, og prøv en gang "
     "til."},
    {Why::has_password, "has_password",
     "PDF'en er låst med adgangskode. Gem den uden, og vælg den igen."},
    {Why::too_many_pixels, "too_many_pixels",
     "Billedet er for stort at åbne: højst 60 millioner punkter. Gem det mindre."},
    {Why::took_too_long, "took_too_long",
     "Billedet tog for lang tid at åbne. Gem det mindre, og prøv igen."},
    {Why::no_reader, "no_reader",
     "Billeder kan ikke læses på denne server, da python3-pil mangler. Sig det til driften. PDF "
     "kan godt."},
};
constexpr auto const& wording(Why why) { return find(whys, why); }

/// In a process of its own, one at a time: takes up to seconds, so never on the writer.
Result<Kept, Why> read(std::string_view bytes, std::size_t most = most_bytes);

}  // namespace indgang::pictures
