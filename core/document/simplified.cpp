#include <core/document/simplified.h>

#include <memory>
#include <string_view>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <vector>

namespace pledge {

namespace {

constexpr char32_t kFirst = 0x2E80;
constexpr char32_t kLast = 0xFAFF;

/// In simplified texts these are characters in their own right.
constexpr std::u32string_view kOwnRight = U"俱吒姊苎著藉跤阪乾";

bool isIdeograph(char32_t character) {
    return 0x3400 <= character && character <= 0x9FFF;
}

bool isCompatibilityForm(char32_t character) {
    return character < 0x2FE0 || character >= 0xF900;
}

/// The only character of the text, or the one that it was made from.
char32_t single(const icu::UnicodeString& text, char32_t from) {
    return text.countChar32() == 1 ? static_cast<char32_t>(text.char32At(0)) : from;
}

char32_t composed(char32_t character, const icu::Normalizer2& form) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString whole = form.normalize(icu::UnicodeString(static_cast<UChar32>(character)), error);
    return U_SUCCESS(error) ? single(whole, character) : character;
}

std::vector<char32_t> simplifiedTable() {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFKCInstance(error);
    const std::unique_ptr<icu::Transliterator> rules(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    std::vector<char32_t> table;
    table.reserve(kLast - kFirst + 1);
    for (char32_t character = kFirst; character <= kLast; ++character) {
        char32_t plain = isCompatibilityForm(character) && form != nullptr ? composed(character, *form) : character;
        if (rules != nullptr && isIdeograph(plain) && kOwnRight.find(plain) == std::u32string_view::npos) {
            icu::UnicodeString word(static_cast<UChar32>(plain));
            rules->transliterate(word);
            plain = single(word, plain);
        }
        table.push_back(plain);
    }
    return table;
}

}  // namespace

char32_t simplified(char32_t character) {
    static const std::vector<char32_t> table = simplifiedTable();
    return character < kFirst || character > kLast ? character : table[character - kFirst];
}

}  // namespace pledge
