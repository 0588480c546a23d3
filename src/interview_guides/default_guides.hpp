// The guides that come with the program, until a municipality has written its own.
#pragma once
#include "interview_guides/interview_guides.hpp"

namespace indgang::interview_guides {

Guide default_guide(Beginning of);

}  // namespace indgang::interview_guides
