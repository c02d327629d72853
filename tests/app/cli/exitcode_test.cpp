#include <app/cli/exitcode.h>

#include <gtest/gtest.h>

namespace pledge {

TEST(ExitCode, TellsBadDataWrongUsageAndARefusingSystemApart) {
    EXPECT_EQ(exitCode(ErrorCode::WrongUsage), ExitCode::WrongUsage);
    for (const ErrorCode code :
         {ErrorCode::FileMissing, ErrorCode::FileUnreadable, ErrorCode::FileExists, ErrorCode::FileBusy,
          ErrorCode::FileReadOnly, ErrorCode::FileFull, ErrorCode::FileNewer, ErrorCode::System}) {
        EXPECT_EQ(exitCode(code), ExitCode::Refused) << static_cast<int>(code);
    }
    for (const ErrorCode code : {ErrorCode::WrongHeader, ErrorCode::UnknownUnit, ErrorCode::FileNotAPlan,
                                 ErrorCode::FileCorrupt, ErrorCode::JournalBroken, ErrorCode::NotUtf8}) {
        EXPECT_EQ(exitCode(code), ExitCode::BadData) << static_cast<int>(code);
    }
}

}  // namespace pledge
