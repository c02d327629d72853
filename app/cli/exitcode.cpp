#include <app/cli/exitcode.h>

namespace pledge {

ExitCode exitCode(ErrorCode code) {
    switch (code) {
        case ErrorCode::WrongUsage:
            return ExitCode::WrongUsage;
        case ErrorCode::FileMissing:
        case ErrorCode::FileUnreadable:
        case ErrorCode::FileExists:
        case ErrorCode::FileBusy:
        case ErrorCode::FileReadOnly:
        case ErrorCode::FileFull:
        case ErrorCode::FileNewer:
        case ErrorCode::System:
            return ExitCode::Refused;
        default:
            return ExitCode::BadData;
    }
}

}  // namespace pledge
