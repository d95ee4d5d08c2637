// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"
#include "core/practice/services/service.h"
#include "core/suites/credit/service/credit_records.h"
#include "ui/engine/engine_client.h"

namespace sp::ui {

/// A package that is sold, in the list.
struct PackageLine {
    credit::TemplateVersion latest;
    credit::SoldCount sold = {};
};

/// Somebody who has one.
struct PackageHolder {
    PackageId id;
    ClientId client;
    QString clientName;
    int version = 0;
    credit::Package::State state = credit::Package::State::Active;
    credit::CreditStanding standing = {};
    LocalDate bought;
    std::optional<LocalDate> ends = {};
};

/// A package with its versions, the newest first, and who has it.
struct PackageFile {
    PackageLine line;
    std::vector<credit::TemplateVersion> versions = {};
    std::vector<PackageHolder> holders = {};
    TimeZone zone = TimeZone::utc();
    LocalDate today = {};
};

/// What a new package begins with.
struct PackageBasis {
    Currency currency = Currency::of("EUR");
    billing::PriceMode prices = billing::PriceMode::Gross;
    std::vector<Service> services = {};
    LocalDate today = {};
    bool mayWrite = false;
};

/// The packages that are sold, and the one that is open.
class PlansModel : public QObject {
    Q_OBJECT

public:
    explicit PlansModel(EngineClient &client, QObject *parent = nullptr);

    void load();
    void open(const PackageTemplateId &id);
    /// A first version, or the next one of `id`.
    void save(
        const std::optional<PackageTemplateId> &id, const QString &name, const credit::PackageTerms &terms);
    /// Not sold any more.
    void retire(const PackageTemplateId &id);

    bool isLoaded() const { return m_loaded; }
    const std::vector<PackageLine> &lines() const { return m_lines; }
    const std::optional<PackageFile> &file() const { return m_file; }
    const PackageBasis &basis() const { return m_basis; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void listed();
    /// The open package, read anew.
    void opened();
    /// A version is stored. It is never taken back: the next one replaces it.
    void saved(const sp::PackageTemplateId &id, const QString &words);
    /// Something was done that can be taken back.
    void done(const QString &words, const sp::UnitId &unit);
    void failed(const sp::Error &error);

private:
    void readFile();

    EngineClient &m_client;
    std::vector<PackageLine> m_lines;
    PackageBasis m_basis;
    std::optional<PackageTemplateId> m_id;
    std::optional<PackageFile> m_file;
    std::optional<Error> m_error;
    bool m_loaded = false;
    int m_asked = 0;
};

}  // namespace sp::ui
