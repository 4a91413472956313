/** The Chinese voices of the device itself: another's service would be sent what one reads. Cantonese comes last. */
export function chineseVoices(): SpeechSynthesisVoice[] {
  const far = ({ lang }: SpeechSynthesisVoice) =>
    /^(?:zh|cmn)[-_](?:CN|Hans)/i.test(lang) ? 0 : /HK/i.test(lang) ? 2 : 1;
  return (window.speechSynthesis?.getVoices() ?? [])
    .filter(({ lang, localService }) => /^(?:zh|cmn)\b/i.test(lang.replace("_", "-")) && localService !== false)
    .sort((one, other) => far(one) - far(other));
}
