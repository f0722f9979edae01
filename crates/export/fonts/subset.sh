#!/usr/bin/env bash
# Makes every font of this folder again: packages from npm and Debian, cut down
# with fonttools. Needs npm, apt-get, dpkg, bzip2 and python3 with venv.
#   ./subset.sh [FOLDER]     writes into FOLDER; without it, beside this script
set -euo pipefail

out=$(realpath "${1:-$(dirname "$0")}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv tools
tools/bin/pip install --quiet fonttools==4.63.0

# npm NAME VERSION: the package @expo-google-fonts/NAME, unpacked in ./NAME.
npm_font() {
  npm pack --silent "@expo-google-fonts/$1@$2" >/dev/null
  mkdir "$1"
  tar xzf "expo-google-fonts-$1-$2.tgz" -C "$1" --strip-components=1
}
npm_font atkinson-hyperlegible-next 0.4.1
npm_font noto-sans-gurmukhi 0.4.1
npm_font noto-sans-sc 0.4.3
npm_font noto-emoji 0.4.7
apt-get download fonts-noto-core=20201225-1 unicode-data=15.0.0-1
for package in *.deb; do dpkg -x "$package" debian; done
noto=debian/usr/share/fonts/truetype/noto
unihan=debian/usr/share/unicode

# cut_font FROM TO OPTIONS: a font without hinting, with only what the options name.
cut_font() {
  tools/bin/pyftsubset "$1" --no-hinting --output-file="$out/$2" "${@:3}"
}

cp atkinson-hyperlegible-next/400Regular/*.ttf "$out/AtkinsonHyperlegibleNext-Regular.ttf"
cp atkinson-hyperlegible-next/700Bold/*.ttf "$out/AtkinsonHyperlegibleNext-Bold.ttf"

latin='U+0020-007E,U+00A0-024F,U+0259,U+02B9-02DD,U+0300-0338,U+0370-03FF'
latin+=',U+0400-045F,U+048A-04FF,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20BF'
latin+=',U+2103,U+2109,U+2113,U+2116,U+2122,U+2126,U+212A-212B,U+2150-215F,U+2212'
latin+=',U+FB00-FB06,U+FFFD,U+25CC'
for weight in Regular Bold; do
  cut_font "$noto/NotoSans-$weight.ttf" "NotoSans-$weight.ttf" \
    --unicodes="$latin" --layout-features=ccmp,locl,mark,mkmk,kern,liga
done
for face in NaskhArabic-Regular NaskhArabic-Bold NastaliqUrdu-Regular SansBengali-Regular SansBengali-Bold; do
  cut_font "$noto/Noto$face.ttf" "Noto$face.ttf" '--unicodes=*' '--layout-features=*'
done
for weight in 400Regular 700Bold; do
  cut_font "noto-sans-gurmukhi/$weight/NotoSansGurmukhi_$weight.ttf" \
    "NotoSansGurmukhi-${weight#[47]00}.ttf" '--unicodes=*' '--layout-features=*'
done
cut_font "$noto/NotoSansSymbols2-Regular.ttf" NotoSansSymbols2-Regular.ttf \
  --unicodes=U+2300-23FF,U+25A0-25FF,U+2600-26FF,U+2700-27BF --layout-features=
cut_font "$noto/NotoSansMath-Regular.ttf" NotoSansMath-Regular.ttf \
  --unicodes=U+2190-2199,U+21D0-21D5,U+2200-22FF --layout-features= --drop-tables+=MATH

# Chinese: the table of 2013 (kTGH), GB 2312 (kGB0), and the core of the whole
# Chinese-writing world (kIICore), which holds the names of Hong Kong families.
bzcat "$unihan"/Unihan_*.txt.bz2 |
  awk -F '\t' '$2 == "kTGH" || $2 == "kGB0" || $2 == "kIICore" { print $1 }' |
  sort -u >chinese.txt
cut_font noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf NotoSansSC-Regular.ttf \
  --unicodes-file=chinese.txt --unicodes=U+2460-2473,U+3000-3029,U+303C-30FF,U+FF01-FF60,U+FFE0-FFE6 \
  --layout-features= --drop-tables+=vhea,vmtx,BASE,STAT

cut_font noto-emoji/400Regular/NotoEmoji_400Regular.ttf NotoEmoji-Regular.ttf \
  '--unicodes=*' --layout-features=ccmp --drop-tables+=vhea,vmtx,STAT
