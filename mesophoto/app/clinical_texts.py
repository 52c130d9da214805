"""What treatments, influences and side effects are called on the screen."""

from collections.abc import Mapping

from mesophoto.app.language import mark, tr

INDICATIONS = {
    "rejuvenation": mark("Rejuvenation"),
    "sun_damage": mark("Sun damage"),
    "scar": mark("Scar"),
    "cellulite": mark("Cellulite"),
    "alopecia": mark("Alopecia"),
    "other": mark("Other indication"),
}
TECHNIQUES = {
    "intraepidermal": mark("Intraepidermal"),
    "papule": mark("Papule"),
    "nappage": mark("Nappage"),
    "point_by_point": mark("Point by point"),
    "microneedling": mark("Microneedling"),
    "meso_gun": mark("Meso-gun"),
    "other": mark("Other technique"),
}
INFLUENCES = {
    "botulinum": mark("Botulinum toxin"),
    "laser": mark("Laser"),
    "peel": mark("Peel"),
    "retinoid": mark("Retinoid"),
    "sun": mark("Sun"),
    "smoking": mark("Smoking"),
    "make_up_removed": mark("Make-up removed"),
    "medication": mark("Medication"),
    "other": mark("Other influence"),
}
SIDE_EFFECTS = {
    "bruising": mark("Bruising"),
    "redness": mark("Redness"),
    "swelling": mark("Swelling"),
    "lump": mark("Lump"),
    "late_nodule": mark("Late nodule"),
    "pain": mark("Pain"),
    "discomfort": mark("Discomfort"),
    "allergy": mark("Allergy"),
    "infection": mark("Infection"),
    "pigment_change": mark("Pigment change"),
    "other": mark("Other side effect"),
}
SEVERITIES = {
    "mild": mark("mild"),
    "moderate": mark("moderate"),
    "severe": mark("severe"),
    "life_threatening": mark("life-threatening"),
}


def name_of(names: Mapping[str, str], key: str) -> str:
    """Name of a key of one of the tables above, in the user's language."""
    return tr(names[key])
