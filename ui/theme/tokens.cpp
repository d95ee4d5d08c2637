// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <cmath>

namespace sp::ui {

namespace {

QColor hex(QRgb value)
{
    return QColor(value);
}

Tokens light()
{
    Tokens t;
    t.ground = hex(0xF7F6F2);
    t.sunken = hex(0xEFEDE6);
    t.surface = hex(0xFFFFFF);
    t.raised = hex(0xFFFFFF);
    t.fill = hex(0xEFEDE6);
    t.hover = hex(0xF3F1EB);
    t.off = hex(0xF1EFE9);
    t.ink = hex(0x1C2430);
    t.muted = hex(0x566072);
    t.line = hex(0xE3E1DA);
    t.control = hex(0x868C97);
    t.accent = hex(0x1F6F6B);
    t.pressed = hex(0x185B58);
    t.onAccent = hex(0xFFFFFF);
    t.tint = hex(0xE3F0EE);
    t.onTint = hex(0x185B58);
    t.good = hex(0x257045);
    t.goodTint = hex(0xE5F1E9);
    t.watch = hex(0x8A5200);
    t.watchTint = hex(0xFAEFDB);
    t.bad = hex(0xAE3429);
    t.badTint = hex(0xFBE9E6);
    t.hatch = hex(0xD3D0C6);
    t.toast = hex(0x1C2430);
    t.onToast = hex(0xFFFFFF);
    t.undo = hex(0x8FD6CF);
    t.scrim = QColor(0x1C, 0x24, 0x30, 92);  // 36 %
    return t;
}

Tokens dark()
{
    Tokens t;
    t.ground = hex(0x14171C);
    t.sunken = hex(0x0F1216);
    t.surface = hex(0x1C2027);
    t.raised = hex(0x242A33);
    t.fill = hex(0x2C343F);
    t.hover = hex(0x232932);
    t.off = hex(0x0F1216);
    t.ink = hex(0xE9ECF1);
    t.muted = hex(0xA3ADBD);
    t.line = hex(0x323945);
    t.control = hex(0x7A8698);
    t.accent = hex(0x5CC2BA);
    t.pressed = hex(0x7AD0C9);
    t.onAccent = hex(0x0E1B1A);
    t.tint = hex(0x1A3533);
    t.onTint = hex(0x8ADAD3);
    t.good = hex(0x6CCB93);
    t.goodTint = hex(0x1B3226);
    t.watch = hex(0xE5A84B);
    t.watchTint = hex(0x372B17);
    t.bad = hex(0xF0857B);
    t.badTint = hex(0x3C2423);
    t.hatch = hex(0x3A4250);
    t.toast = hex(0xE9ECF1);
    t.onToast = hex(0x14171C);
    t.undo = hex(0x1F6F6B);
    t.scrim = QColor(0, 0, 0, 128);  // 50 %
    return t;
}

/// Every hairline is a visible edge here, so that what is a box on the other grounds stays one.
Tokens contrastLight()
{
    Tokens t;
    t.ground = hex(0xFFFFFF);
    t.sunken = hex(0xF2F2F2);
    t.surface = hex(0xFFFFFF);
    t.raised = hex(0xFFFFFF);
    t.fill = hex(0xE8E8E8);
    t.hover = hex(0xEDEDED);
    t.off = hex(0xF0F0F0);
    t.ink = hex(0x000000);
    t.muted = hex(0x303030);
    t.line = hex(0x5F5F5F);
    t.control = hex(0x000000);
    t.accent = hex(0x00504A);
    t.pressed = hex(0x003733);
    t.onAccent = hex(0xFFFFFF);
    t.tint = hex(0xDDF3F0);
    t.onTint = hex(0x003733);
    t.good = hex(0x0B4A24);
    t.goodTint = hex(0xE2F5E9);
    t.watch = hex(0x5A3500);
    t.watchTint = hex(0xFFF1D6);
    t.bad = hex(0x8A0F06);
    t.badTint = hex(0xFFE9E6);
    t.hatch = hex(0x757575);
    t.toast = hex(0x000000);
    t.onToast = hex(0xFFFFFF);
    t.undo = hex(0x8FE9E0);
    t.scrim = QColor(0, 0, 0, 153);  // 60 %
    return t;
}

Tokens contrastDark()
{
    Tokens t;
    t.ground = hex(0x000000);
    t.sunken = hex(0x000000);
    t.surface = hex(0x000000);
    t.raised = hex(0x0A0A0A);
    t.fill = hex(0x1F1F1F);
    t.hover = hex(0x262626);
    t.off = hex(0x141414);
    t.ink = hex(0xFFFFFF);
    t.muted = hex(0xE0E0E0);
    t.line = hex(0x9A9A9A);
    t.control = hex(0xFFFFFF);
    t.accent = hex(0x7FE9E0);
    t.pressed = hex(0xB8F5F0);
    t.onAccent = hex(0x000000);
    t.tint = hex(0x00322E);
    t.onTint = hex(0xD9FFFB);
    t.good = hex(0x86F0AE);
    t.goodTint = hex(0x062A14);
    t.watch = hex(0xFFD26B);
    t.watchTint = hex(0x2E2100);
    t.bad = hex(0xFFA79E);
    t.badTint = hex(0x380B07);
    t.hatch = hex(0x8A8A8A);
    t.toast = hex(0xFFFFFF);
    t.onToast = hex(0x000000);
    t.undo = hex(0x00504A);
    t.scrim = QColor(0, 0, 0, 178);  // 70 %
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

const Tokens &tokensFor(Scheme scheme)
{
    static const Tokens lightTokens = light();
    static const Tokens darkTokens = dark();
    static const Tokens contrastLightTokens = contrastLight();
    static const Tokens contrastDarkTokens = contrastDark();
    switch (scheme) {
    case Scheme::Dark:
        return darkTokens;
    case Scheme::ContrastLight:
        return contrastLightTokens;
    case Scheme::ContrastDark:
        return contrastDarkTokens;
    case Scheme::Light:
        break;
    }
    return lightTokens;
}

QColor colorOf(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Muted:
        return tokens.muted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::OnAccent:
        return tokens.onAccent;
    case Tone::OnTint:
        return tokens.onTint;
    case Tone::Good:
        return tokens.good;
    case Tone::Watch:
        return tokens.watch;
    case Tone::Bad:
        return tokens.bad;
    case Tone::OnToast:
        return tokens.onToast;
    case Tone::Undo:
        return tokens.undo;
    case Tone::Ink:
        break;
    }
    return tokens.ink;
}

QColor blended(const QColor &over, const QColor &under)
{
    const float alpha = over.alphaF();
    return QColor::fromRgbF(over.redF() * alpha + under.redF() * (1 - alpha),
        over.greenF() * alpha + under.greenF() * (1 - alpha),
        over.blueF() * alpha + under.blueF() * (1 - alpha));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor standingOut(const QColor &wished, const QColor &ground, double least)
{
    constexpr int steps = 20;
    const bool darkGround = contrastRatio(ground, Qt::white) > contrastRatio(ground, Qt::black);
    QColor end = darkGround ? Qt::white : Qt::black;
    QColor shown = wished;
    for (int step = 1; step <= steps && contrastRatio(shown, ground) < least; ++step) {
        end.setAlphaF(static_cast<float>(step) / steps);
        shown = blended(end, wished);
    }
    return shown;
}

}  // namespace sp::ui
