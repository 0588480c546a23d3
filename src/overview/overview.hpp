// Overview: a case at a glance, its timeline, and finding a case. Only reads; may ask every slice and
// is asked by none.
#pragma once
