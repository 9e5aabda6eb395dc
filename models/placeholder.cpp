#include "services/local/local_state.h"
