#include <core/document/sourcereader.h>
#include <core/reader/pledgereader.h>

#include <benchmark/benchmark.h>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge::bench {

namespace {

constexpr int kYear = 2024;

/// A page of a pledge text, with a number in it that changes from page to page.
QString page(int number) {
    static const std::array kPages = {
        u"水利局\n6月底前完成山塘整治%1座，新增高效节水灌溉面积%1.5万亩；力争城乡供水一体化覆盖率达到96%。"
        "去年完成水利投资8.6亿元，今年确保达到10亿元以上。\n"_s,
        u"教育局\n8月底前建成投用第%1中学，新增学位%1个，其中公办幼儿园学位300个。大班额比例控制在2%以内。"
        "对获评省级示范校的，奖励20万元。\n"_s,
        u"商务局\n全年新增限上企业%1家、品牌连锁便利店120家，社会消费品零售总额、网络零售额分别增长8%和15%。"
        "5月底前出台《首店引进实施办法》《夜间经济实施意见》。\n"_s,
        u"公安局\n深入推进平安建设，压实各方责任。电信网络诈骗案件发案数下降12%以上，新建智慧安防小区%1个，"
        "三季度实现重点部位视频监控全覆盖。\n"_s,
    };
    return kPages[static_cast<std::size_t>(number) % kPages.size()].arg(number % 1000 + 1);
}

/// A text of about so many bytes of UTF-8.
QString generatedText(std::int64_t bytes) {
    constexpr std::int64_t kBytesOfASign = 3;
    QString text;
    for (int number = 0; text.size() * kBytesOfASign < bytes; ++number) {
        text.append(page(number));
    }
    return text;
}

void readText(benchmark::State& state) {
    const Lexicon lexicon = Lexicon::carried();
    const SourceText source = pastedSource(u"text"_s, generatedText(state.range(0)));
    std::size_t statements = 0;
    for (auto _ : state) {
        statements = readPledges(source, {kYear, {}}, lexicon).size();
    }
    state.counters["statements"] = static_cast<double>(statements);
    state.SetBytesProcessed(state.iterations() * state.range(0));
    state.SetComplexityN(state.range(0));
}

}  // namespace

BENCHMARK(readText)
    ->RangeMultiplier(10)
    ->Range(10'000, 10'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

}  // namespace pledge::bench
