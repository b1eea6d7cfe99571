# staff uk
