/** The formats of tools for annotation. */
export const annotationFormatNames = ['conllu', 'brat', 'label-studio'] as const
export type AnnotationFormatName = (typeof annotationFormatNames)[number]
