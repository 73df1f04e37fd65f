/** Every exercise file. Written by `npm run content -- --index`; not to be edited. Only the application imports this. */

import ankleOverKneeDrop from './ankle-over-knee-drop.json' with { type: 'json' }
import armpitLook from './armpit-look.json' with { type: 'json' }
import backRelax from './back-relax.json' with { type: 'json' }
import ballBetweenShoulderBlades from './ball-between-shoulder-blades.json' with { type: 'json' }
import ballSqueezeTilt from './ball-squeeze-tilt.json' with { type: 'json' }
import bedEdgeLieBack from './bed-edge-lie-back.json' with { type: 'json' }
import bedGripCrouch from './bed-grip-crouch.json' with { type: 'json' }
import bellyBreath from './belly-breath.json' with { type: 'json' }
import birdDog from './bird-dog.json' with { type: 'json' }
import blinkAndRest from './blink-and-rest.json' with { type: 'json' }
import calfRaise from './calf-raise.json' with { type: 'json' }
import catCow from './cat-cow.json' with { type: 'json' }
import chairBackExtension from './chair-back-extension.json' with { type: 'json' }
import chestOpener from './chest-opener.json' with { type: 'json' }
import childsPose from './childs-pose.json' with { type: 'json' }
import chinHalfCircle from './chin-half-circle.json' with { type: 'json' }
import chinToChest from './chin-to-chest.json' with { type: 'json' }
import chinTuck from './chin-tuck.json' with { type: 'json' }
import crawlRotate from './crawl-rotate.json' with { type: 'json' }
import crossBodyArm from './cross-body-arm.json' with { type: 'json' }
import deskShoulderStretch from './desk-shoulder-stretch.json' with { type: 'json' }
import doorwayChestStretch from './doorway-chest-stretch.json' with { type: 'json' }
import easyWalk from './easy-walk.json' with { type: 'json' }
import farGaze from './far-gaze.json' with { type: 'json' }
import fingerFan from './finger-fan.json' with { type: 'json' }
import fingertipsDown from './fingertips-down.json' with { type: 'json' }
import fistBetweenKnees from './fist-between-knees.json' with { type: 'json' }
import goalpostOpen from './goalpost-open.json' with { type: 'json' }
import growTall from './grow-tall.json' with { type: 'json' }
import halfKneelHipStretch from './half-kneel-hip-stretch.json' with { type: 'json' }
import heelForwardHamstring from './heel-forward-hamstring.json' with { type: 'json' }
import hipFlexorBench from './hip-flexor-bench.json' with { type: 'json' }
import hipPushFlexed from './hip-push-flexed.json' with { type: 'json' }
import kneeRollHold from './knee-roll-hold.json' with { type: 'json' }
import kneelUpright from './kneel-upright.json' with { type: 'json' }
import kneesToArmpitsRock from './knees-to-armpits-rock.json' with { type: 'json' }
import kneesToChest from './knees-to-chest.json' with { type: 'json' }
import knuckleSlide from './knuckle-slide.json' with { type: 'json' }
import lateralRaise from './lateral-raise.json' with { type: 'json' }
import lowCrunch from './low-crunch.json' with { type: 'json' }
import marchOnSpot from './march-on-spot.json' with { type: 'json' }
import maypoleSwing from './maypole-swing.json' with { type: 'json' }
import neckDecompression from './neck-decompression.json' with { type: 'json' }
import neckMassage from './neck-massage.json' with { type: 'json' }
import neckPressFrontBack from './neck-press-front-back.json' with { type: 'json' }
import neckPressSide from './neck-press-side.json' with { type: 'json' }
import neckSideTilt from './neck-side-tilt.json' with { type: 'json' }
import neckTurn from './neck-turn.json' with { type: 'json' }
import overheadReach from './overhead-reach.json' with { type: 'json' }
import plank from './plank.json' with { type: 'json' }
import prayerPress from './prayer-press.json' with { type: 'json' }
import proneArmThighLift from './prone-arm-thigh-lift.json' with { type: 'json' }
import proneLegLift from './prone-leg-lift.json' with { type: 'json' }
import proneOppositeLift from './prone-opposite-lift.json' with { type: 'json' }
import proneRock from './prone-rock.json' with { type: 'json' }
import rollOverRise from './roll-over-rise.json' with { type: 'json' }
import rolledTowelArch from './rolled-towel-arch.json' with { type: 'json' }
import rotatingPlank from './rotating-plank.json' with { type: 'json' }
import seatedCatCow from './seated-cat-cow.json' with { type: 'json' }
import seatedFigureFour from './seated-figure-four.json' with { type: 'json' }
import seatedKneeHug from './seated-knee-hug.json' with { type: 'json' }
import seatedKneeSqueeze from './seated-knee-squeeze.json' with { type: 'json' }
import seatedTwist from './seated-twist.json' with { type: 'json' }
import selfHug from './self-hug.json' with { type: 'json' }
import shoulderBladeSqueeze from './shoulder-blade-squeeze.json' with { type: 'json' }
import shoulderRollBack from './shoulder-roll-back.json' with { type: 'json' }
import shoulderShakeOut from './shoulder-shake-out.json' with { type: 'json' }
import shoulderShrug from './shoulder-shrug.json' with { type: 'json' }
import sidePlank from './side-plank.json' with { type: 'json' }
import sideReach from './side-reach.json' with { type: 'json' }
import singleKneeToChest from './single-knee-to-chest.json' with { type: 'json' }
import sitToStand from './sit-to-stand.json' with { type: 'json' }
import splitStanceHipStretch from './split-stance-hip-stretch.json' with { type: 'json' }
import straddleStretch from './straddle-stretch.json' with { type: 'json' }
import supineFigureFour from './supine-figure-four.json' with { type: 'json' }
import supineHamstringStretch from './supine-hamstring-stretch.json' with { type: 'json' }
import toeTouchArmCircles from './toe-touch-arm-circles.json' with { type: 'json' }
import trunkTwistProne from './trunk-twist-prone.json' with { type: 'json' }
import trunkTwistSupine from './trunk-twist-supine.json' with { type: 'json' }
import wallAngel from './wall-angel.json' with { type: 'json' }
import wallSquat from './wall-squat.json' with { type: 'json' }
import wallSquatSingleLeg from './wall-squat-single-leg.json' with { type: 'json' }
import wristBend from './wrist-bend.json' with { type: 'json' }

/** What each exercise file holds, by its name and as yet unchecked. */
export const files: Readonly<Record<string, unknown>> = {
  'ankle-over-knee-drop.json': ankleOverKneeDrop,
  'armpit-look.json': armpitLook,
  'back-relax.json': backRelax,
  'ball-between-shoulder-blades.json': ballBetweenShoulderBlades,
  'ball-squeeze-tilt.json': ballSqueezeTilt,
  'bed-edge-lie-back.json': bedEdgeLieBack,
  'bed-grip-crouch.json': bedGripCrouch,
  'belly-breath.json': bellyBreath,
  'bird-dog.json': birdDog,
  'blink-and-rest.json': blinkAndRest,
  'calf-raise.json': calfRaise,
  'cat-cow.json': catCow,
  'chair-back-extension.json': chairBackExtension,
  'chest-opener.json': chestOpener,
  'childs-pose.json': childsPose,
  'chin-half-circle.json': chinHalfCircle,
  'chin-to-chest.json': chinToChest,
  'chin-tuck.json': chinTuck,
  'crawl-rotate.json': crawlRotate,
  'cross-body-arm.json': crossBodyArm,
  'desk-shoulder-stretch.json': deskShoulderStretch,
  'doorway-chest-stretch.json': doorwayChestStretch,
  'easy-walk.json': easyWalk,
  'far-gaze.json': farGaze,
  'finger-fan.json': fingerFan,
  'fingertips-down.json': fingertipsDown,
  'fist-between-knees.json': fistBetweenKnees,
  'goalpost-open.json': goalpostOpen,
  'grow-tall.json': growTall,
  'half-kneel-hip-stretch.json': halfKneelHipStretch,
  'heel-forward-hamstring.json': heelForwardHamstring,
  'hip-flexor-bench.json': hipFlexorBench,
  'hip-push-flexed.json': hipPushFlexed,
  'knee-roll-hold.json': kneeRollHold,
  'kneel-upright.json': kneelUpright,
  'knees-to-armpits-rock.json': kneesToArmpitsRock,
  'knees-to-chest.json': kneesToChest,
  'knuckle-slide.json': knuckleSlide,
  'lateral-raise.json': lateralRaise,
  'low-crunch.json': lowCrunch,
  'march-on-spot.json': marchOnSpot,
  'maypole-swing.json': maypoleSwing,
  'neck-decompression.json': neckDecompression,
  'neck-massage.json': neckMassage,
  'neck-press-front-back.json': neckPressFrontBack,
  'neck-press-side.json': neckPressSide,
  'neck-side-tilt.json': neckSideTilt,
  'neck-turn.json': neckTurn,
  'overhead-reach.json': overheadReach,
  'plank.json': plank,
  'prayer-press.json': prayerPress,
  'prone-arm-thigh-lift.json': proneArmThighLift,
  'prone-leg-lift.json': proneLegLift,
  'prone-opposite-lift.json': proneOppositeLift,
  'prone-rock.json': proneRock,
  'roll-over-rise.json': rollOverRise,
  'rolled-towel-arch.json': rolledTowelArch,
  'rotating-plank.json': rotatingPlank,
  'seated-cat-cow.json': seatedCatCow,
  'seated-figure-four.json': seatedFigureFour,
  'seated-knee-hug.json': seatedKneeHug,
  'seated-knee-squeeze.json': seatedKneeSqueeze,
  'seated-twist.json': seatedTwist,
  'self-hug.json': selfHug,
  'shoulder-blade-squeeze.json': shoulderBladeSqueeze,
  'shoulder-roll-back.json': shoulderRollBack,
  'shoulder-shake-out.json': shoulderShakeOut,
  'shoulder-shrug.json': shoulderShrug,
  'side-plank.json': sidePlank,
  'side-reach.json': sideReach,
  'single-knee-to-chest.json': singleKneeToChest,
  'sit-to-stand.json': sitToStand,
  'split-stance-hip-stretch.json': splitStanceHipStretch,
  'straddle-stretch.json': straddleStretch,
  'supine-figure-four.json': supineFigureFour,
  'supine-hamstring-stretch.json': supineHamstringStretch,
  'toe-touch-arm-circles.json': toeTouchArmCircles,
  'trunk-twist-prone.json': trunkTwistProne,
  'trunk-twist-supine.json': trunkTwistSupine,
  'wall-angel.json': wallAngel,
  'wall-squat.json': wallSquat,
  'wall-squat-single-leg.json': wallSquatSingleLeg,
  'wrist-bend.json': wristBend,
}
