#include "ui/panes/pane.h"
