#include "exchange/pictures/pictures.hpp"

#include <doctest/doctest.h>

#include "support/made_pictures.hpp"

namespace indgang::pictures {
namespace {

using test::made;

bool has(std::string const& bytes, std::string_view text) {
    return bytes.find(text) != std::string::npos;
}
std::string_view why(std::string_view bytes) {
    auto const kept = read(bytes);
    return kept ? "kept" : word(kept.error());
}

TEST_CASE("a photo keeps its pixels and loses place, telephone, words and tail [ASSESS-4]") {
    auto const photo = test::photo_with_place();
    REQUIRE(has(photo, "Hemmelig telefon"));
    REQUIRE(has(photo, "Hemmelig hale"));
    auto const kept = read(photo);
    REQUIRE(kept);
    CHECK(kept->kind == Kind::jpeg);
    for (auto const* part : {&kept->content, &kept->thumbnail}) {
        CHECK(part->starts_with("\xff\xd8\xff"));
        CHECK(part->ends_with("\xff\xd9"));
        for (auto const* word : {"Hemmelig", "Exif", "script", "PK\x03\x04", "ICC_PROFILE"})
            CHECK_FALSE(has(*part, word));
    }
}

TEST_CASE("a photo taken on its side is turned the right way [ASSESS-4]") {
    auto const kept = read(test::photo_with_place());
    REQUIRE(kept);
    CHECK(kept->width == 480);
    CHECK(kept->height == 640);
}

TEST_CASE("a drawing in PNG stays PNG, without what was written into it [ASSESS-4]") {
    auto const drawing = test::small_png();
    REQUIRE(has(drawing, "Hemmelig tegner"));
    auto const kept = read(drawing + "<svg onload=alert(1)>");
    REQUIRE(kept);
    CHECK(kept->kind == Kind::png);
    CHECK(kept->width == 40);
    CHECK_FALSE(has(kept->content, "Hemmelig"));
    CHECK_FALSE(has(kept->content, "svg"));
    CHECK(kept->thumbnail.starts_with("\xff\xd8\xff"));
}

TEST_CASE("the kinds of picture that telephones and scanners make are read [ASSESS-4]") {
    for (auto const* way : {"Image.new('RGB', (60, 40)).save(out, 'WEBP')",
                            "Image.new('RGBA', (60, 40)).save(out, 'WEBP', lossless=True)",
                            "Image.new('CMYK', (60, 40)).save(out, 'JPEG')",
                            "Image.new('L', (60, 40)).save(out, 'JPEG')",
                            "Image.new('L', (60, 40)).save(out, 'JPEG', progressive=True)",
                            "Image.new('P', (60, 40)).save(out, 'PNG', transparency=0)",
                            "Image.new('I;16', (60, 40)).save(out, 'PNG')",
                            "Image.new('1', (60, 40)).save(out, 'PNG')",
                            "Image.new('RGB', (60, 40)).save(out, 'PNG', save_all=True, "
                            "append_images=[Image.new('RGB', (60, 40), (9, 9, 9))])"}) {
        auto const kept = read(made(way));
        CHECK_MESSAGE(kept.has_value(), way);
        if (kept) CHECK_MESSAGE(kept->width == 60, way);
    }
}

TEST_CASE("a large photo is made smaller, and a small one stays as it is [ASSESS-4]") {
    auto const large = read(made("Image.new('RGB', (4000, 3000), (9, 9, 9)).save(out, 'JPEG')"));
    REQUIRE(large);
    CHECK(large->width == 2400);
    CHECK(large->height == 1800);
    auto const small = read(made("Image.new('RGB', (2400, 300)).save(out, 'JPEG')"));
    REQUIRE(small);
    CHECK(small->width == 2400);
    CHECK(small->height == 300);
}

TEST_CASE("what a file is called or claims does not matter, only what it is [ASSESS-4]") {
    CHECK(why("") == "empty");
    CHECK(why("<html><script>alert(1)</script>") == "markup");
    CHECK(why("\xef\xbb\xbf\n  <svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>") ==
          "markup");
    CHECK(why("<?xml version=\"1.0\"?><svg/>") == "markup");
    CHECK(why("PK\x03\x04word/document.xml") == "office");
    CHECK(why("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") == "office");
    CHECK(why("GIF89a/*<script>*/=1;") == "other_picture");
    CHECK(why("#!/bin/sh\nrm -rf /") == "program");
    CHECK(why("MZ\x90") == "program");
    CHECK(why(std::string_view{"\0\0\0\x18"
                               "ftypheic"
                               "\0\0\0\0",
                               16}) == "heic");
    CHECK(why(std::string_view{"\0\0\0\x18"
                               "ftypisom"
                               "\0\0\0\0",
                               16}) == "film_or_sound");
    CHECK(why("Kære Mette, her er tegningen") == "unknown");
    CHECK(why("\xff\xd8\xff\xe0 intet billede") == "is_damaged");
    CHECK(why("<!-- --> %PDF-1.4 %%EOF") == "markup");
    CHECK(why(" %PDF-1.4 %%EOF") == "unknown");
}

TEST_CASE("a picture that is cut off, or a bomb, is refused in a sentence [ASSESS-4]") {
    auto const photo = test::photo_with_place();
    CHECK(why(photo.substr(0, photo.size() / 2)) == "is_damaged");
    CHECK(why(test::small_png().substr(0, 60)) == "is_damaged");
    auto const bomb = made("Image.new('1', (20000, 20000)).save(out, 'PNG')");
    CHECK(bomb.size() < 100'000);
    CHECK(why(bomb) == "too_many_pixels");
    CHECK(why(made("Image.new('1', (12000, 4)).save(out, 'PNG')")) == "too_many_pixels");
}

TEST_CASE("15 MB are taken and a byte more is not [ASSESS-4]") {
    auto const pdf = test::small_pdf();
    std::string const head = "%PDF-1.4\n", tail = "\n%%EOF\n";
    auto const most = head + std::string(most_bytes - head.size() - tail.size(), ' ') + tail;
    REQUIRE(most.size() == most_bytes);
    CHECK(why(most) == "kept");
    CHECK(why(most + " ") == "too_large");
}

TEST_CASE("a PDF is kept byte for byte, whole and without a lock [ASSESS-4]") {
    auto const pdf = test::small_pdf();
    auto const kept = read(pdf);
    REQUIRE(kept);
    CHECK(kept->kind == Kind::pdf);
    CHECK(kept->content == pdf);
    CHECK(kept->thumbnail.empty());
    CHECK(why("%PDF-1.4\n1 0 obj") == "is_damaged");
    CHECK(why("%PDF-1.4\ntrailer<</Encrypt 5 0 R>>\n%%EOF") == "has_password");
}

}  // namespace
}  // namespace indgang::pictures
