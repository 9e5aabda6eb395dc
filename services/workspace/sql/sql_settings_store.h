#pragma once

#include "services/workspace/settings_store.h"
#include "services/workspace/sql/sql_gate.h"

namespace reeve {

class SqlSettingsStore : public SettingsStore
{
public:
    explicit SqlSettingsStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<QJsonObject> read() override;
    Future<void> write(QJsonObject changes) override;

private:
    SqlGate m_gate;
};

} // namespace reeve
