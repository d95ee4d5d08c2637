// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/client_picker.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shown_names.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace sp::ui {

namespace {
constexpr metrics::Scaled rowHeight{44};
constexpr int mostRows = 4;
const QByteArray newKey = "new";
}  // namespace

ClientPicker::ClientPicker(EngineClient &engine, const QString &label, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_field(new TextField(label, this)), m_rows(new RowModel(this)),
      m_list(new RowList(tr("Clients found"), rowHeight, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->box().setGlyph(Icon::Search);
    m_field->setPlaceholder(tr("Type a name"));
    m_field->box().edit().installEventFilter(this);
    m_list->setModel(m_rows);
    m_list->hide();
    setFocusProxy(m_field);
    connect(&m_field->box().edit(), &QLineEdit::textEdited, this, &ClientPicker::search);
    connect(m_list, &RowList::opened, this, &ClientPicker::pick);
    connect(m_list, &QListView::clicked, this, [this] { pick(m_list->chosenKey()); });
}

void ClientPicker::setClient(const ClientSummary &client)
{
    m_client = client;
    m_field->setText(ShownNames::of(client.name));
    m_field->setError({});
    m_list->hide();
}

QString ClientPicker::toKeep() const
{
    return m_client ? QString::fromLatin1(m_client->id.text()) + u'\n' + m_client->name : m_field->text();
}

void ClientPicker::bringBack(const QString &kept)
{
    const qsizetype end = kept.indexOf(u'\n');
    const auto id = ClientId::parse(kept.left(std::max<qsizetype>(end, 0)).toLatin1());
    ++m_asked;
    show({});
    if (!id) {
        m_client.reset();
        m_field->setError({});
        m_field->setText(kept);
        return;
    }
    // By the name as it was; what else belongs to it, and whether it is still there, the engine says.
    setClient({*id, ClientStatus::Active, kept.mid(end + 1), {}, {}, {}});
    ask(
        m_engine, this, [id = *id](Engine &engine) { return engine.people().client(id); },
        [this, id = *id](const Result<Client> &found) {
            if (!m_client || m_client->id != id)
                return;
            if (!found) {
                m_client.reset();
                m_field->setError(errorText(found.error()));
                return;
            }
            setClient({found->id, found->status, found->details.name, found->details.company,
                found->details.zone, found->email()});
            Q_EMIT picked();
        });
}

void ClientPicker::search(const QString &text)
{
    m_client.reset();
    m_field->setError({});
    const int asked = ++m_asked;
    if (text.trimmed().isEmpty()) {
        show({});
        return;
    }
    ask(
        m_engine, this,
        [text](Engine &engine) -> Result<std::vector<ClientSummary>> {
            SP_CHECK(engine.mayRead("client.read"));
            return engine.people().store().search(text, mostRows + 1);
        },
        [this, asked](const Result<std::vector<ClientSummary>> &found) {
            if (asked == m_asked && found)
                show(*found);
        });
}

void ClientPicker::add(const QString &name)
{
    ClientDetails details;
    details.name = name;
    ask(
        m_engine, this,
        [details](Engine &engine) {
            return engine.run<ClientId>(
                "client.add", [&](Unit &unit) { return engine.people().add(unit, details); });
        },
        [this, name](const Result<ClientId> &client) {
            if (!client) {
                m_field->setError(errorText(client.error()));
                return;
            }
            setClient({*client, ClientStatus::Active, name, {}, {}, {}});
            Q_EMIT picked();
        });
}

void ClientPicker::show(std::vector<ClientSummary> found)
{
    std::erase_if(found, [this](const ClientSummary &client) { return client.id == m_excluded; });
    m_found = std::move(found);
    std::vector<ListRow> rows;
    for (const ClientSummary &client : m_found) {
        ListRow row{ShownNames::of(client.name),
            client.company.isEmpty() ? ShownNames::address(client.email) : ShownNames::of(client.company)};
        row.key = client.id.text();
        rows.push_back(std::move(row));
    }
    const QString typed = m_field->text().simplified();
    if (m_offersNew && !typed.isEmpty()) {
        ListRow row{tr("Add %1").arg(typed), tr("as a new client")};
        row.key = newKey;
        rows.push_back(std::move(row));
    }
    const int count = static_cast<int>(rows.size());
    m_rows->setRows(std::move(rows));
    m_list->setVisible(count > 0);
    m_list->setFixedHeight(std::min(mostRows, count) * rowHeight);
    if (count > 0)
        m_list->setCurrentIndex(m_rows->index(0));
}

void ClientPicker::pick(const QByteArray &key)
{
    if (key == newKey) {
        add(m_field->text().simplified());
        return;
    }
    const auto chosen =
        std::ranges::find_if(m_found, [&](const ClientSummary &client) { return client.id.text() == key; });
    if (chosen == m_found.end())
        return;
    setClient(ClientSummary(*chosen));
    Q_EMIT picked();
}

bool ClientPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_list->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_rows->index(std::min(row + 1, m_rows->rowCount() - 1)));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_rows->index(std::max(row - 1, 0)));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            pick(m_list->chosenKey());
            return true;
        case Qt::Key_Escape:
            m_list->hide();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace sp::ui
