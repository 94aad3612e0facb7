/** The words on a site's page that bring a section; `null` where the site has none that we know. */
import type { FieldName } from '../../lib/domain/reading';
import type { openText } from '../../lib/i18n/en/profile';

type OpenText = ReturnType<typeof openText.get>;

/** Seen on LinkedIn and Upwork in their English pages, 2026-04. */
export function whatToOpen(site: string, field: FieldName, text: OpenText): string | null {
  const words: Record<string, Partial<Record<FieldName, string>>> = {
    linkedin: {
      about: text.linkedinAbout,
      experience: text.linkedinExperience,
      education: text.linkedinEducation,
      skills: text.linkedinSkills,
      languages: text.linkedinLanguages,
      certifications: text.linkedinCertifications,
      topSkills: text.linkedinTopSkills,
    },
    upwork: { about: text.upworkAbout, skills: text.upworkSkills, experience: text.upworkExperience },
  };
  return words[site]?.[field] ?? null;
}
