#include "ui/window/header.h"

#include "services/workspace/standby.h"
#include "ui/theme/icons.h"
#include "ui/theme/tone_colors.h"
#include "ui/window/rights_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace reeve {

Header::Header(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(new QLabel(this)), m_environment(new QLabel(this)),
      m_lock(new QPushButton(this)),
      m_search(new QPushButton(icon(QStringLiteral("search")), tr("Search or run a command…"), this)),
      m_operator(new QPushButton(this)), m_role(new QComboBox(this)), m_menu(new QToolButton(this))
{
    setObjectName(QStringLiteral("header"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 8);
    layout->setSpacing(10);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_environment->setFont(bold);
    m_name->setObjectName(QStringLiteral("workspaceName"));
    m_environment->setObjectName(QStringLiteral("environment"));
    m_operator->setObjectName(QStringLiteral("operatorButton"));
    m_operator->setFlat(true);
    m_operator->setIcon(icon(QStringLiteral("user")));
    m_operator->setToolTip(tr("What you may do here"));
    for (QLabel *label : {m_name, m_environment})
        label->setTextFormat(Qt::PlainText);
    m_environment->setContentsMargins(10, 2, 10, 2);
    m_environment->setAutoFillBackground(true);
    m_lock->setObjectName(QStringLiteral("lockButton"));
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setMinimumWidth(280);
    m_search->setToolTip(tr("Finds actions, leads, tenants, invoices and runs (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search or run a command"));
    m_role->setObjectName(QStringLiteral("roleChooser"));
    m_role->setAccessibleName(tr("Role"));
    m_role->setToolTip(tr("What you may do in this workspace"));
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_menu->setIcon(icon(QStringLiteral("more")));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(m_name);
    layout->addWidget(m_environment);
    layout->addWidget(m_lock);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    layout->addStretch(1);
    layout->addWidget(m_operator);
    layout->addWidget(m_role);
    layout->addWidget(m_menu);

    for (const Role role : allRoles())
        m_role->addItem(roleTitle(role), roleKey(role));
    connect(m_role, &QComboBox::activated, this, [this](int index) {
        Actor actor = m_workspace.actor();
        actor.role = roleFromKey(m_role->itemData(index).toString()).value_or(Role::Viewer);
        m_workspace.setActor(actor);
    });
    connect(m_search, &QPushButton::clicked, this, &Header::searchRequested);
    connect(m_operator, &QPushButton::clicked, this, &Header::rightsRequested);
    connect(m_lock, &QPushButton::clicked, this, [this] {
        if (m_workspace.isReadOnly())
            emit unlockRequested();
        else
            m_workspace.setReadOnly(true);
    });
    connect(&workspace, &Workspace::actorChanged, this, &Header::display);
    connect(&workspace, &Workspace::readOnlyChanged, this, &Header::display);
    connect(&workspace, &Workspace::infoChanged, this, &Header::display);
    display();
}

void Header::display()
{
    const WorkspaceInfo info = m_workspace.info();
    m_name->setText(info.name);
    m_environment->setText(environmentTitle(info.environment));
    m_environment->setAccessibleName(tr("Environment: %1").arg(environmentTitle(info.environment)));
    const bool locked = m_workspace.isReadOnly();
    m_lock->setVisible(info.environment == Environment::Production || locked);
    m_lock->setIcon(icon(locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
    const bool standby = isStandby(m_workspace);
    m_lock->setEnabled(!standby);
    m_lock->setText(standby ? tr("Read-only: standby") : locked ? tr("Read-only: unlock…") : tr("Lock"));
    m_lock->setToolTip(standby ? tr("This server takes no changes: it is a standby.") : QString());
    const bool chooses = m_workspace.can(Capability::ChooseRole);
    const Actor &actor = m_workspace.actor();
    // A button's text treats & as a shortcut, which a name is not.
    m_operator->setText(
        QString(chooses ? actor.name : tr("%1, %2", "operator and role").arg(actor.name, rightsTitle(actor)))
            .replace(QLatin1Char('&'), QLatin1String("&&")));
    m_operator->setAccessibleName(tr("%1: what you may do").arg(actor.name));
    m_role->setVisible(chooses);
    m_role->setCurrentIndex(m_role->findData(roleKey(m_workspace.actor().role)));
    update();
}

/// The environment's colour runs along the whole top, so that production is seen from the corner of the eye.
void Header::paintEvent(QPaintEvent *)
{
    const Environment environment = m_workspace.info().environment;
    const ToneColors colors = toneColors(toneOf(environment), palette());
    QPainter painter(this);
    if (environment == Environment::Production)
        painter.fillRect(rect(), colors.fill);
    painter.fillRect(QRect(0, 0, width(), environment == Environment::Production ? 5 : 3), colors.strong);
    if (m_environment->palette().color(QPalette::Window) != colors.strong) {
        QPalette tinted = m_environment->palette();
        tinted.setColor(QPalette::Window, colors.strong);
        tinted.setColor(QPalette::WindowText, isDark(palette()) ? QColor(Qt::black) : QColor(Qt::white));
        m_environment->setPalette(tinted);
    }
}

} // namespace reeve
