// Towns, quarters and parts of the country beside the 98 municipalities, as folded() has them. Stays Danish.
#pragma once
#include <string_view>

namespace indgang::pseudonyms {

// clang-format off
inline constexpr std::string_view towns[] = {
    "aabenraa", "aabybro", "aalborg", "aalestrup", "aarhus", "aars", "aarup", "albertslund",
    "allerød", "allingaabro", "allinge", "amager", "anholt", "asnæs", "assens", "assentoft",
    "augustenborg", "auning", "beder", "bedsted", "bellinge", "billund", "birkerød",
    "bjerringbro", "bogense", "bornholm", "borup", "brabrand", "bramming", "bramsnæs", "brande",
    "broager", "bryrup", "brædstrup", "brøndby", "brønderslev", "brønshøj", "brørup", "bylderup",
    "børkop", "charlottenlund", "christiansfeld", "dianalund", "djursland", "dragør",
    "dronninglund", "ebeltoft", "egaa", "ejby", "engesvang", "esbjerg", "espergærde", "faaborg",
    "faarevejle", "falster", "fanø", "farsø", "farum", "faxe", "fjerritslev", "fredensborg",
    "fredericia", "frederikshavn", "frederikssund", "frederiksværk", "frejlev", "fuglebjerg",
    "fyn", "galten", "gentofte", "gilleleje", "gistrup", "give", "gjern", "glamsbjerg",
    "glostrup", "graasten", "gram", "grenaa", "greve", "grindsted", "gudhjem", "gørding",
    "gørlev", "haarby", "haarlev", "haderslev", "hadsten", "hadsund", "hammel", "hanstholm",
    "harboøre", "hasle", "haslev", "hasselager", "havnø", "hedehusene", "hedensted", "hejnsvig",
    "hellerup", "helsinge", "helsingør", "herfølge", "herlev", "herning", "hillerød",
    "himmerland", "hinnerup", "hirtshals", "hjørring", "hobro", "holbæk", "holeby", "holstebro",
    "holsted", "holte", "hornbæk", "hornslet", "horsens", "hovedgaard", "humlebæk", "hundested",
    "hundslund", "hurup", "hvalsø", "hvidbjerg", "hvidovre", "højbjerg", "højslev", "høng",
    "ikast", "ishøj", "jelling", "jels", "juelsminde", "jyderup", "jylland", "jyllinge",
    "jægerspris", "kalundborg", "karlslunde", "karup", "kastrup", "kerteminde", "kjellerup",
    "klampenborg", "klarup", "kokkedal", "kolding", "kolind", "kolt", "korsør", "krusaa", "køge",
    "langeland", "langeskov", "lejre", "lem", "lemvig", "lillerød", "lolland", "lunderskov",
    "lyngby", "lystrup", "læsø", "løgstør", "løgten", "løgumkloster", "maaløv", "maarslet",
    "malling", "maløv", "mariager", "maribo", "marstal", "middelfart", "mors", "munkebo", "møn",
    "mørkøv", "nakskov", "neksø", "nexø", "nibe", "nivaa", "nordborg", "nordby", "nyborg",
    "nykøbing", "nysted", "nærum", "næstved", "nørager", "nørrebro", "nørresundby", "odder",
    "odense", "oksbøl", "otterup", "padborg", "pandrup", "præstø", "randers", "ribe", "ringe",
    "ringkøbing", "ringsted", "risskov", "roskilde", "rudkøbing", "rungsted", "ry", "ryomgaard",
    "rødby", "rødbyhavn", "rødding", "rødkærsbro", "rødovre", "rødvig", "rømø", "rønde", "rønne",
    "sakskøbing", "salling", "samsø", "silkeborg", "sindal", "sjælland", "skagen", "skanderborg",
    "skejby", "skibby", "skive", "skjern", "skovlunde", "skælskør", "skærbæk", "skødstrup",
    "slagelse", "slangerup", "smørum", "solbjerg", "solrød", "sorø", "stege", "stenlille",
    "stenløse", "stoholm", "stouby", "struer", "stubbekøbing", "støvring", "svaneke", "svendborg",
    "svenstrup", "svinninge", "sæby", "sønderborg", "søndersø", "taarnby", "taastrup", "tarm",
    "them", "thisted", "thy", "thyborøn", "tilst", "tinglev", "tisvilde", "toftlund", "tranbjerg",
    "tune", "tylstrup", "tølløse", "tønder", "tørring", "ulfborg", "ullerslev", "valby",
    "vallensbæk", "vamdrup", "vanløse", "varde", "vedbæk", "vejen", "vejle", "veksø",
    "vendsyssel", "vesterbro", "viborg", "viby", "videbæk", "vildbjerg", "vinderup", "virum",
    "vissenbjerg", "vodskov", "vojens", "vordingborg", "vraa", "værløse", "ærøskøbing", "ølgod",
    "ølstykke", "ørbæk", "ørestad", "østerbro"};
// clang-format on

}  // namespace indgang::pseudonyms
