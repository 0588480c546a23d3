#include "support/made_pictures.hpp"

#include <doctest/doctest.h>

#include "exchange/child.hpp"

namespace indgang::test {

std::string made(std::string_view python) {
    auto const script =
        "import io, sys\nfrom PIL import Image, PngImagePlugin\nout = io.BytesIO()\n" +
        std::string(python) + "\nsys.stdout.buffer.write(out.getvalue())\n";
    auto const answer = exchange::run_child({"/usr/bin/python3", "-I", "-c", script}, {}, {});
    REQUIRE_MESSAGE(answer.end == exchange::ChildEnd::well, "python3-pil is missing");
    REQUIRE_FALSE(answer.output.empty());
    return answer.output;
}

std::string photo_with_place() {
    static auto const photo = made(R"(
image = Image.new("RGB", (640, 480), (20, 120, 40))
image.paste((250, 250, 250), (0, 0, 200, 100))
exif = Image.Exif()
exif[0x0112], exif[0x010F], exif[0x0131] = 6, "Hemmelig telefon", "Hemmeligt program"
place = exif.get_ifd(0x8825)
place[1], place[2], place[3], place[4] = "N", (56.0, 9.0, 12.0), "E", (10.0, 12.0, 1.0)
exif[0x8825] = place
image.save(out, "JPEG", exif=exif, comment=b"Hemmelig kommentar", quality=80)
out.write(b"<script>alert('Hemmelig hale')</script>PK\x03\x04")
)");
    return photo;
}

std::string small_png() {
    static auto const picture = made(R"(
image = Image.new("RGBA", (40, 30), (200, 30, 30, 128))
text = PngImagePlugin.PngInfo()
text.add_text("Author", "Hemmelig tegner")
image.save(out, "PNG", pnginfo=text)
)");
    return picture;
}

std::string small_pdf() {
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

}  // namespace indgang::test
